System.Console.WriteLine("nothing measured yet");
