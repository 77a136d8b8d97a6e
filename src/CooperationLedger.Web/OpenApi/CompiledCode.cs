using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace CooperationLedger.Web.OpenApi;

/// <summary>What a compiled method says: its texts, and the methods that it calls or makes delegates of (ECMA-335, partition III).</summary>
internal sealed record CompiledCode(IReadOnlyList<string> Texts, IReadOnlyList<MethodBase> Calls)
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <remarks>A method that awaits or yields is moved by the compiler into another, which is what it calls.</remarks>
    public static CompiledCode Of(MethodBase method)
    {
        List<string> texts = [];
        List<MethodBase> calls = [.. Moved(method)];
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var instruction = OpCodesByValue[code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at]];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineString)
            {
                texts.Add(method.Module.ResolveString(BitConverter.ToInt32(code, at)));
            }
            else if (instruction.OperandType is OperandType.InlineMethod)
            {
                calls.Add(method.Module.ResolveMethod(BitConverter.ToInt32(code, at), TypeArguments(method), MethodArguments(method))!);
            }

            at += OperandBytes(instruction.OperandType, code, at);
        }

        return new(texts, calls);
    }

    private static IEnumerable<MethodBase> Moved(MethodBase method) =>
        method.GetCustomAttribute<StateMachineAttribute>()?.StateMachineType.GetMethod("MoveNext", BindingFlags.NonPublic | BindingFlags.Instance) is { } moved ? [moved] : [];

    private static Type[]? TypeArguments(MethodBase method) => method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;

    private static Type[]? MethodArguments(MethodBase method) => method.IsGenericMethod ? method.GetGenericArguments() : null;

    private static int OperandBytes(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
