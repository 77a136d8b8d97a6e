SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA ledger;
CREATE FUNCTION ledger.mt_archive_stream(streamid character varying, tenantid character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
  update ledger.mt_streams set is_archived = TRUE where id = streamid  and tenant_id = tenantid;
  update ledger.mt_events set is_archived = TRUE where stream_id = streamid  and tenant_id = tenantid;
END;
$$;
CREATE FUNCTION ledger.mt_grams_array(words text, use_unaccent boolean DEFAULT false) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $$
        DECLARE
result text[];
        DECLARE
word text;
        DECLARE
clean_word text;
BEGIN
                FOREACH
word IN ARRAY string_to_array(words, ' ')
                LOOP
                     clean_word = regexp_replace(ledger.mt_safe_unaccent(use_unaccent, word), '[^a-zA-Z0-9]+', '','g');
FOR i IN 1 .. length(clean_word)
                     LOOP
                         result := result || quote_literal(substr(lower(clean_word), i, 1));
                         result
:= result || quote_literal(substr(lower(clean_word), i, 2));
                         result
:= result || quote_literal(substr(lower(clean_word), i, 3));
END LOOP;
END LOOP;
RETURN ARRAY(SELECT DISTINCT e FROM unnest(result) AS a(e) ORDER BY e);
END;
$$;
CREATE FUNCTION ledger.mt_grams_query(text, use_unaccent boolean DEFAULT false) RETURNS tsquery
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $_$
BEGIN
RETURN (SELECT array_to_string(ledger.mt_grams_array($1, use_unaccent), ' & ') ::tsquery);
END
$_$;
CREATE FUNCTION ledger.mt_grams_vector(text, use_unaccent boolean DEFAULT false) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $_$
BEGIN
RETURN (SELECT array_to_string(ledger.mt_grams_array($1, use_unaccent), ' ') ::tsvector);
END
$_$;
CREATE FUNCTION ledger.mt_immutable_date(value text) RETURNS date
    LANGUAGE sql IMMUTABLE
    AS $$
select value::date
$$;
CREATE FUNCTION ledger.mt_immutable_time(value text) RETURNS time without time zone
    LANGUAGE sql IMMUTABLE
    AS $$
select value::time
$$;
CREATE FUNCTION ledger.mt_immutable_timestamp(value text) RETURNS timestamp without time zone
    LANGUAGE sql IMMUTABLE
    AS $$
select value::timestamp
$$;
CREATE FUNCTION ledger.mt_immutable_timestamptz(value text) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS $$
select value::timestamptz
$$;
CREATE FUNCTION ledger.mt_jsonb_append(jsonb, text[], jsonb, boolean, jsonb DEFAULT NULL::jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    val ALIAS FOR $3;
    if_not_exists ALIAS FOR $4;
    patch_expression ALIAS FOR $5;
    tmp_value jsonb;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NOT NULL AND jsonb_typeof(tmp_value) = 'array' THEN
        CASE
            WHEN NOT if_not_exists THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            WHEN patch_expression IS NULL AND jsonb_typeof(val) = 'object' AND NOT tmp_value @> jsonb_build_array(val) THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            WHEN patch_expression IS NULL AND jsonb_typeof(val) <> 'object' AND NOT tmp_value @> val THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            WHEN patch_expression IS NOT NULL AND jsonb_typeof(patch_expression) = 'array' AND jsonb_array_length(patch_expression) = 0 THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            ELSE NULL;
            END CASE;
    END IF;
    RETURN retval;
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_append_key_value(jsonb, text[], jsonb, boolean) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    val ALIAS FOR $3;
    if_not_exists ALIAS FOR $4;
    tmp_value jsonb;
    _key text;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NOT NULL AND jsonb_typeof(tmp_value) = 'object' THEN
        CASE
            WHEN NOT if_not_exists THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            WHEN NOT tmp_value ?| ARRAY(SELECT jsonb_object_keys(val)) THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            ELSE NULL;
        END CASE;
    END IF;
    RETURN retval;
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_copy(jsonb, text[], text[]) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    src_path ALIAS FOR $2;
    dst_path ALIAS FOR $3;
    tmp_value jsonb;
BEGIN
    tmp_value = retval #> src_path;
    retval = ledger.mt_jsonb_fix_null_parent(retval, dst_path);
    RETURN jsonb_set(retval, dst_path, tmp_value::jsonb, TRUE);
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_duplicate(jsonb, text[], jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    targets ALIAS FOR $3;
    tmp_value jsonb;
    target_path text[];
    target text;
BEGIN
    FOR target IN SELECT jsonb_array_elements_text(targets)
    LOOP
        target_path = ledger.mt_jsonb_path_to_array(target, '\.');
        retval = ledger.mt_jsonb_copy(retval, location, target_path);
    END LOOP;
    RETURN retval;
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_fix_null_parent(jsonb, text[]) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
retval ALIAS FOR $1;
    dst_path ALIAS FOR $2;
    dst_path_segment text[] = ARRAY[]::text[];
    dst_path_array_length integer;
    i integer = 1;
BEGIN
    dst_path_array_length = array_length(dst_path, 1);
    WHILE i <=(dst_path_array_length - 1)
    LOOP
        dst_path_segment = dst_path_segment || ARRAY[dst_path[i]];
        IF retval #> dst_path_segment IS NULL OR retval #> dst_path_segment = 'null'::jsonb THEN
            retval = jsonb_set(retval, dst_path_segment, '{}'::jsonb, TRUE);
        END IF;
        i = i + 1;
    END LOOP;
    RETURN retval;
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_increment(jsonb, text[], numeric) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
retval ALIAS FOR $1;
    location ALIAS FOR $2;
    increment_value ALIAS FOR $3;
    tmp_value jsonb;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NULL THEN
        tmp_value = to_jsonb(0);
END IF;
RETURN jsonb_set(retval, location, to_jsonb(tmp_value::numeric + increment_value), TRUE);
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_insert(jsonb, text[], jsonb, integer, boolean, jsonb DEFAULT NULL::jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    val ALIAS FOR $3;
    elm_index ALIAS FOR $4;
    if_not_exists ALIAS FOR $5;
    patch_expression ALIAS FOR $6;
    tmp_value jsonb;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NOT NULL AND jsonb_typeof(tmp_value) = 'array' THEN
        IF elm_index IS NULL THEN
            elm_index = jsonb_array_length(tmp_value) + 1;
        END IF;
        CASE
            WHEN NOT if_not_exists THEN
                retval = jsonb_insert(retval, location || elm_index::text, val);
            WHEN patch_expression IS NULL AND jsonb_typeof(val) = 'object' AND NOT tmp_value @> jsonb_build_array(val) THEN
                retval = jsonb_insert(retval, location || elm_index::text, val);
            WHEN patch_expression IS NULL AND jsonb_typeof(val) <> 'object' AND NOT tmp_value @> val THEN
                retval = jsonb_insert(retval, location || elm_index::text, val);
            WHEN patch_expression IS NOT NULL AND jsonb_typeof(patch_expression) = 'array' AND jsonb_array_length(patch_expression) = 0 THEN
                retval = jsonb_insert(retval, location || elm_index::text, val);
            ELSE NULL;
        END CASE;
    END IF;
    RETURN retval;
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_move(jsonb, text[], text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    src_path ALIAS FOR $2;
    dst_name ALIAS FOR $3;
    dst_path text[];
    tmp_value jsonb;
BEGIN
    tmp_value = retval #> src_path;
    retval = retval #- src_path;
    dst_path = src_path;
    dst_path[array_length(dst_path, 1)] = dst_name;
    retval = ledger.mt_jsonb_fix_null_parent(retval, dst_path);
    RETURN jsonb_set(retval, dst_path, tmp_value, TRUE);
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_patch(jsonb, jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    patchset ALIAS FOR $2;
    patch jsonb;
    patch_path text[];
    patch_expression jsonb;
    value jsonb;
BEGIN
    FOR patch IN SELECT * from jsonb_array_elements(patchset)
    LOOP
        patch_path = ledger.mt_jsonb_path_to_array((patch->>'path')::text, '\.');
        patch_expression = null;
        IF (patch->>'type') IN ('remove', 'append_if_not_exists', 'insert_if_not_exists') AND (patch->>'expression') IS NOT NULL THEN
            patch_expression = jsonb_path_query_array(retval #> patch_path, (patch->>'expression')::jsonpath);
        END IF;
        CASE patch->>'type'
            WHEN 'set' THEN
                retval = jsonb_set(retval, patch_path, (patch->'value')::jsonb, TRUE);
            WHEN 'delete' THEN
                retval = retval#-patch_path;
            WHEN 'append' THEN
                retval = ledger.mt_jsonb_append(retval, patch_path, (patch->'value')::jsonb, FALSE);
            WHEN 'append_if_not_exists' THEN
                retval = ledger.mt_jsonb_append(retval, patch_path, (patch->'value')::jsonb, TRUE, patch_expression);
            WHEN 'append_key_value' THEN
                retval = ledger.mt_jsonb_append_key_value(retval, patch_path, (patch->'key_value')::jsonb, FALSE);
            WHEN 'append_key_value_if_not_exists' THEN
                retval = ledger.mt_jsonb_append_key_value(retval, patch_path, (patch->'key_value')::jsonb, TRUE);
            WHEN 'insert' THEN
                retval = ledger.mt_jsonb_insert(retval, patch_path, (patch->'value')::jsonb, (patch->>'index')::integer, FALSE);
            WHEN 'insert_if_not_exists' THEN
                retval = ledger.mt_jsonb_insert(retval, patch_path, (patch->'value')::jsonb, (patch->>'index')::integer, TRUE, patch_expression);
            WHEN 'remove' THEN
                retval = ledger.mt_jsonb_remove(retval, patch_path, COALESCE(patch_expression, (patch->'value')::jsonb));
            WHEN 'remove_key' THEN
                retval = ledger.mt_jsonb_remove_key(retval, patch_path, (patch->>'key'));
            WHEN 'duplicate' THEN
                retval = ledger.mt_jsonb_duplicate(retval, patch_path, (patch->'targets')::jsonb);
            WHEN 'rename' THEN
                retval = ledger.mt_jsonb_move(retval, patch_path, (patch->>'to')::text);
            WHEN 'increment' THEN
                retval = ledger.mt_jsonb_increment(retval, patch_path, (patch->>'increment')::numeric);
            WHEN 'increment_float' THEN
                retval = ledger.mt_jsonb_increment(retval, patch_path, (patch->>'increment')::numeric);
            ELSE NULL;
        END CASE;
    END LOOP;
    RETURN retval;
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_path_to_array(text, character) RETURNS text[]
    LANGUAGE plpgsql
    AS $_$
DECLARE
    location ALIAS FOR $1;
    regex_pattern ALIAS FOR $2;
BEGIN
RETURN regexp_split_to_array(location, regex_pattern)::text[];
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_remove(jsonb, text[], jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    val ALIAS FOR $3;
    tmp_value jsonb;
    tmp_remove jsonb;
    patch_remove jsonb;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NOT NULL AND jsonb_typeof(tmp_value) = 'array' THEN
        IF jsonb_typeof(val) = 'array' THEN
            tmp_remove = val;
        ELSE
            tmp_remove = jsonb_build_array(val);
        END IF;
        FOR patch_remove IN SELECT * FROM jsonb_array_elements(tmp_remove)
        LOOP
            tmp_value =(SELECT jsonb_agg(elem)
            FROM jsonb_array_elements(tmp_value) AS elem
            WHERE elem <> patch_remove);
        END LOOP;
        IF tmp_value IS NULL THEN
            tmp_value = '[]'::jsonb;
        END IF;
    END IF;
    RETURN jsonb_set(retval, location, tmp_value, FALSE);
END;
$_$;
CREATE FUNCTION ledger.mt_jsonb_remove_key(jsonb, text[], text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    _key ALIAS FOR $3;
    tmp_value jsonb;
    tmp_remove jsonb;
    patch_remove jsonb;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NOT NULL AND jsonb_typeof(tmp_value) = 'object' THEN
        RETURN jsonb_set(retval, location, tmp_value - _key, FALSE);
    END IF;
    RETURN retval;
END;
$_$;
CREATE FUNCTION ledger.mt_mark_event_progression(name character varying, last_encountered bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
INSERT INTO ledger.mt_event_progression (name, last_seq_id, last_updated)
VALUES (name, last_encountered, transaction_timestamp())
ON CONFLICT ON CONSTRAINT pk_mt_event_progression
    DO
UPDATE SET last_seq_id = last_encountered, last_updated = transaction_timestamp();
END;
$$;
CREATE FUNCTION ledger.mt_mark_progression_with_skip(shard_name character varying, ending_sequence bigint, starting_sequence bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    current_value bigint;
BEGIN
    select last_seq_id into current_value from ledger.mt_event_progression where name = shard_name;
    IF current_value is null then
        -- Bootstrap the high-water row on first invocation. Previously this branch
        -- returned 0, which left HighWaterAgent.CheckNowAsync polling forever because
        -- statistics.CurrentMark never advanced. Issue #4425.
        INSERT INTO ledger.mt_event_progression (name, last_seq_id, last_updated)
        VALUES (shard_name, ending_sequence, transaction_timestamp())
        ON CONFLICT ON CONSTRAINT pk_mt_event_progression
            DO UPDATE SET last_seq_id = ending_sequence, last_updated = transaction_timestamp();
        IF ending_sequence > starting_sequence THEN
            -- Idempotent: a rebuild/replay re-marks the same skip (ending_sequence is the
            -- PK). Re-recording an existing gap is a no-op. Conflict target is the PK
            -- constraint (the bare column name collides with the function parameter). #4530.
            insert into ledger.mt_high_water_skips (ending_sequence, starting_sequence) values (ending_sequence, starting_sequence)
                on conflict on constraint pkey_mt_high_water_skips_ending_sequence do nothing;
        END IF;
        return ending_sequence;
    ELSIF current_value = starting_sequence THEN
        update ledger.mt_event_progression SET last_seq_id = ending_sequence, last_updated = transaction_timestamp() where shard_name = name;
        insert into ledger.mt_high_water_skips (ending_sequence, starting_sequence) values (ending_sequence, starting_sequence)
            on conflict on constraint pkey_mt_high_water_skips_ending_sequence do nothing;
        return ending_sequence;
    ELSE
        return current_value;
    END IF;
END
$$;
CREATE FUNCTION ledger.mt_quick_append_events(stream character varying, stream_type character varying, tenantid character varying, event_ids uuid[], event_types character varying[], dotnet_types character varying[], bodies jsonb[], bdatas bytea[], causation_ids character varying[], correlation_ids character varying[], headers jsonb[], user_names character varying[], timestamps timestamp with time zone[], expected_version bigint DEFAULT NULL::bigint) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
	event_version bigint;
	stream_is_archived boolean;
	event_type varchar;
	event_id uuid;
	body jsonb;
	index int;
	seq bigint;
    actual_tenant varchar;
    is_new_stream boolean := false;
	return_value bigint[];
BEGIN
    if expected_version IS NOT NULL then
        -- COALESCE turns the NULL we get for a brand-new stream into 0, so a
        -- FetchForWriting against a non-existent stream (which sets
        -- ExpectedVersionOnServer = 0) and a StartStream(id, version: 0) both
        -- land on the new-stream branch instead of mis-firing the guard.
        select version, is_archived into event_version, stream_is_archived from ledger.mt_streams where id = stream AND tenant_id = tenantid for update;
        if COALESCE(event_version, 0) != expected_version then
            RAISE EXCEPTION 'Stream version mismatch on ''%'': expected %, actual %', stream, expected_version, COALESCE(event_version, 0) USING ERRCODE = 'MT003';
        end if;
    else
        select version, is_archived into event_version, stream_is_archived from ledger.mt_streams where id = stream AND tenant_id = tenantid;
    end if;
	if event_version IS NULL then
		event_version = 0;
		is_new_stream := true;
		-- #5456 follow-up: insert the FINAL version straight away rather than 0 plus a
		-- trailing UPDATE of the row we just wrote in this same transaction. That UPDATE
		-- is a second heap tuple + WAL record per stream creation for no observable gain
		-- -- nothing outside this transaction can see the intermediate 0. The trailing
		-- UPDATE below is skipped for this branch via is_new_stream.
		insert into ledger.mt_streams (id, type, version, timestamp, tenant_id) values (stream, stream_type, COALESCE(array_length(event_ids, 1), 0), now(), tenantid);
    else
        if stream_is_archived then
            RAISE EXCEPTION 'Attempted to append event to archived stream with Id ''%''.', stream USING ERRCODE = 'MT001';
        end if;
        if tenantid IS NOT NULL then
            select tenant_id into actual_tenant from ledger.mt_streams where id = stream AND tenant_id = tenantid;
            if actual_tenant != tenantid then
                RAISE EXCEPTION 'The tenantid does not match the existing stream';
            end if;
        end if;
	end if;
	index := 1;
	-- #5062: array_length('{}', 1) is NULL in PostgreSQL, not 0, so a call with an
	-- empty event array used to return ARRAY[NULL] -- a bigint[] whose only element
	-- is NULL, which Npgsql cannot read into long[] ('Cannot read a non-nullable
	-- collection of elements because the returned array contains nulls'). COALESCE
	-- makes the empty case mean what it says: zero events appended, so the final
	-- version is the stream's current version.
	return_value := ARRAY[event_version + COALESCE(array_length(event_ids, 1), 0)];
	foreach event_id in ARRAY event_ids
	loop
        seq := nextval('ledger.mt_events_sequence');
		return_value := array_append(return_value, seq);
	    event_version := event_version + 1;
		event_type = event_types[index];
		body = bodies[index];
		-- #4515 / #4578 / Phase 2: bdatas[index] carries the binary payload
		-- for events opted in to binary serialization (NULL otherwise).
		-- bodies[index] is the {} JSON placeholder for those events so the
		-- existing data jsonb NOT NULL constraint stays intact.
		insert into ledger.mt_events
			(seq_id, id, stream_id, version, data, bdata, type, tenant_id, timestamp, mt_dotnet_type, is_archived, causation_id, correlation_id, headers, user_name)
		values
			(seq, event_id, stream, event_version, body, bdatas[index], event_type, tenantid, timestamps[index], dotnet_types[index], FALSE, causation_ids[index], correlation_ids[index], headers[index], user_names[index]);
		index := index + 1;
	end loop;
	-- A brand-new stream already carries its final version from the insert above, so the
	-- UPDATE is only needed when we appended onto a stream that already existed.
	--
	-- #5539: and only when we actually appended something. With ZERO events this was a BLIND write-back
	-- of the version read at the top of the function, and under READ COMMITTED that is a lost update: the
	-- UPDATE waits on a concurrent appender's row lock, the winner commits, the WHERE clause is
	-- re-evaluated against the new row, and `set version = <the stale value>` lands -- leaving
	-- mt_streams.version BELOW the stream's own events. Every later append then computes a version that
	-- already exists and dies on pk_mt_events_stream_and_version, forever, until the row is repaired by
	-- hand. A non-empty call cannot do this: its first INSERT collides with the winner on that same
	-- primary key and rolls the whole thing back, which is why only the empty case was exposed.
	--
	-- Two independent guards, because either alone would have been enough and the cost of both is nil:
	--   * the append count -- appending nothing has nothing to write, so the correct number of statements
	--     is zero rather than one that happens to be harmless;
	--   * greatest(), so the write-back can never LOWER a stream's version whoever calls it. An append
	--     only ever moves a version forward, so this is a no-op on every correct path and a backstop on
	--     any future caller that reads the version and then writes it back.
	if not is_new_stream and COALESCE(array_length(event_ids, 1), 0) > 0 then
		update ledger.mt_streams set version = greatest(version, event_version), timestamp = now() where id = stream AND tenant_id = tenantid;
	end if;
	return return_value;
END
$$;
CREATE FUNCTION ledger.mt_safe_unaccent(use_unaccent boolean, word text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $$
BEGIN
IF use_unaccent THEN
    RETURN public.unaccent(word);
ELSE
    RETURN word;
END IF;
END;
$$;
CREATE FUNCTION ledger.refuse_to_alter_entries() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION 'Entries of the ledger are never altered: % refused.', TG_OP USING ERRCODE = '23001';
END;
$$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE ledger.mt_doc_agreementview (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_cargotrainview (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_commitmentview (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_deadletterevent (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_developmentline (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying,
    dossier character varying,
    kind character varying,
    undated boolean,
    earliest date,
    latest date,
    sequence bigint
);
CREATE TABLE ledger.mt_doc_dossiercard (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying,
    kind character varying
);
CREATE TABLE ledger.mt_doc_envelope (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_ledgerview (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_meetingview (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_mentions (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_organisationview (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_personview (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_projectview (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_protectionkey (
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_receipt (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_doc_sourceview (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE ledger.mt_event_progression (
    name character varying NOT NULL,
    last_seq_id bigint,
    last_updated timestamp with time zone DEFAULT transaction_timestamp(),
    mode character varying DEFAULT 'none'::character varying,
    rebuild_threshold integer DEFAULT 0,
    assigned_node integer DEFAULT 0,
    heartbeat timestamp with time zone,
    agent_status character varying(20),
    pause_reason text,
    running_on_node integer,
    warning_behind_threshold bigint,
    critical_behind_threshold bigint,
    failure_category character varying(50),
    failure_event_sequence bigint,
    failure_event_type character varying(500),
    failure_event_tenant_id character varying(500)
);
CREATE TABLE ledger.mt_event_projection_floors (
    name character varying NOT NULL,
    tenant_id character varying NOT NULL,
    floor bigint NOT NULL,
    last_updated timestamp with time zone DEFAULT transaction_timestamp()
);
CREATE TABLE ledger.mt_events (
    seq_id bigint NOT NULL,
    id uuid NOT NULL,
    stream_id character varying,
    version bigint NOT NULL,
    data jsonb NOT NULL,
    bdata bytea,
    type character varying(500) NOT NULL,
    "timestamp" timestamp with time zone DEFAULT '2026-11-26 07:27:06.384011+00'::timestamp with time zone NOT NULL,
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying,
    mt_dotnet_type character varying,
    correlation_id character varying,
    causation_id character varying,
    headers jsonb,
    user_name character varying,
    is_archived boolean DEFAULT false
);
CREATE SEQUENCE ledger.mt_events_sequence
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE ledger.mt_events_sequence OWNED BY ledger.mt_events.seq_id;
CREATE TABLE ledger.mt_high_water_skips (
    ending_sequence bigint NOT NULL,
    starting_sequence bigint NOT NULL,
    "timestamp" timestamp with time zone DEFAULT transaction_timestamp()
);
CREATE TABLE ledger.mt_streams (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id character varying NOT NULL,
    type character varying,
    version bigint,
    "timestamp" timestamp with time zone DEFAULT now() NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    compacted_version bigint DEFAULT 0 NOT NULL,
    is_archived boolean DEFAULT false
);
CREATE TABLE ledger.wolverine_agent_restrictions (
    id uuid NOT NULL,
    uri character varying NOT NULL,
    type character varying NOT NULL,
    node integer DEFAULT 0 NOT NULL
);
CREATE TABLE ledger.wolverine_control_queue (
    id uuid NOT NULL,
    message_type character varying NOT NULL,
    node_id uuid NOT NULL,
    body bytea NOT NULL,
    posted timestamp with time zone DEFAULT now() NOT NULL,
    expires timestamp with time zone
);
CREATE TABLE ledger.wolverine_dead_letter_history (
    id uuid NOT NULL,
    replay_count integer,
    last_replayed_at timestamp with time zone,
    first_failed_at timestamp with time zone
);
CREATE TABLE ledger.wolverine_dead_letters (
    id uuid NOT NULL,
    execution_time timestamp with time zone,
    body bytea NOT NULL,
    message_type character varying NOT NULL,
    received_at character varying,
    source character varying,
    exception_type character varying,
    exception_message character varying,
    sent_at timestamp with time zone,
    replayable boolean,
    failure_group character varying(100),
    failure_title character varying(500),
    failed_at timestamp with time zone,
    first_failed_at timestamp with time zone,
    replay_count integer,
    last_replayed_at timestamp with time zone,
    archived_at timestamp with time zone
);
CREATE TABLE ledger.wolverine_incoming_envelopes (
    id uuid NOT NULL,
    status character varying NOT NULL,
    owner_id integer NOT NULL,
    execution_time timestamp with time zone,
    attempts integer DEFAULT 0,
    body bytea NOT NULL,
    message_type character varying NOT NULL,
    received_at character varying,
    keep_until timestamp with time zone
);
CREATE TABLE ledger.wolverine_node_assignments (
    id character varying NOT NULL,
    node_id uuid,
    started timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE ledger.wolverine_node_records (
    id integer NOT NULL,
    node_number integer NOT NULL,
    event_name character varying NOT NULL,
    "timestamp" timestamp with time zone DEFAULT now() NOT NULL,
    description character varying
);
CREATE SEQUENCE ledger.wolverine_node_records_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE ledger.wolverine_node_records_id_seq OWNED BY ledger.wolverine_node_records.id;
CREATE TABLE ledger.wolverine_nodes (
    id uuid NOT NULL,
    node_number integer NOT NULL,
    description character varying NOT NULL,
    uri character varying NOT NULL,
    started timestamp with time zone DEFAULT now() NOT NULL,
    health_check timestamp with time zone DEFAULT now() NOT NULL,
    version character varying,
    capabilities text[]
);
CREATE SEQUENCE ledger.wolverine_nodes_node_number_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE ledger.wolverine_nodes_node_number_seq OWNED BY ledger.wolverine_nodes.node_number;
CREATE TABLE ledger.wolverine_outgoing_envelopes (
    id uuid NOT NULL,
    owner_id integer NOT NULL,
    destination character varying NOT NULL,
    deliver_by timestamp with time zone,
    body bytea NOT NULL,
    attempts integer DEFAULT 0,
    message_type character varying NOT NULL
);
ALTER TABLE ONLY ledger.wolverine_node_records ALTER COLUMN id SET DEFAULT nextval('ledger.wolverine_node_records_id_seq'::regclass);
ALTER TABLE ONLY ledger.wolverine_nodes ALTER COLUMN node_number SET DEFAULT nextval('ledger.wolverine_nodes_node_number_seq'::regclass);
INSERT INTO ledger.mt_doc_agreementview VALUES ('PK-RU', 'agreement-karachi-steel-mill', '{"id": "agreement-karachi-steel-mill", "terms": {"title": "Agreement to establish a steel mill in Karachi", "parties": ["PK", "RU"], "sectors": ["321"], "subject": "A new steel mill in Karachi"}, "title": "Agreement to establish a steel mill in Karachi", "status": "reached", "reached": {"date": {"edtf": "2025-05-13", "basis": "inferred"}, "entry": "01a216c0-3fbd-7c76-a3f9-77d01ac6bed5", "possibly": false, "citations": [{"place": "line 14", "source": "source-article"}]}, "signatures": [], "notSignedBy": ["PK", "RU"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40af-47d3-8cc8-81bbfd240e94', 'CooperationLedger.Agreements.AgreementView');
INSERT INTO ledger.mt_doc_agreementview VALUES ('PK-RU', 'agreement-mou-2024', '{"id": "agreement-mou-2024", "terms": {"kind": "memorandumOfUnderstanding", "title": "Memorandum of understanding on energy, infrastructure and agriculture", "parties": ["PK", "RU"], "sectors": ["230", "200", "311"]}, "title": "Memorandum of understanding on energy, infrastructure and agriculture", "status": "inForce", "inForce": {"date": {"edtf": "2024-10", "basis": "stated"}, "entry": "01a216c0-d3ac-7262-8ea9-c07473d7ef91", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}, "reached": {"date": {"edtf": "2024-09", "basis": "stated"}, "entry": "01a216c0-3f87-795e-8d39-acfc59e1507c", "possibly": false, "citations": [{"place": "line 23", "source": "source-article"}]}, "signatures": [{"party": "RU", "place": "PKISB", "evidence": {"date": {"edtf": "2024-09", "basis": "stated"}, "entry": "01a216c0-3fa2-76a3-95c1-a044e46e4f27", "possibly": false, "citations": [{"place": "line 23", "source": "source-article"}]}, "signatories": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}]}, {"party": "PK", "place": "PKISB", "evidence": {"date": {"edtf": "2024-09", "basis": "stated"}, "entry": "01a216c0-3fad-737c-a00f-3a970f725ead", "possibly": false, "citations": [{"place": "line 23", "source": "source-article"}]}, "signatories": [{"office": "Finance Minister", "person": "person-dar"}]}], "notSignedBy": []}', '2026-11-26 07:27:45.670872+00', '01a216c0-d405-4751-a5b1-c1788155810a', 'CooperationLedger.Agreements.AgreementView');
INSERT INTO ledger.mt_doc_cargotrainview VALUES ('PK-RU', 'train-pilot-2025', '{"id": "train-pilot-2025", "slip": {"atMostDays": 91, "atLeastDays": 31}, "title": "Pilot cargo train, Pakistan and Russia", "status": "underWay", "service": {"via": [], "title": "Pilot cargo train, Pakistan and Russia", "between": ["PK", "RU"]}, "windows": [{"basis": "stated", "window": "2025-08", "evidence": {"date": "not-stated", "entry": "01a216c0-3f11-7d05-aac8-47c303c2cef0", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}, {"basis": "stated", "reason": "Wagons were late", "window": "2025-10", "evidence": {"date": {"edtf": "2025-08-20", "basis": "stated"}, "entry": "01a216c0-d343-7992-93d1-50b8b2443863", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}], "departure": {"place": "RUMOW", "evidence": {"date": {"edtf": "2025-10-02", "basis": "stated"}, "entry": "01a216c0-d353-7d98-9450-d01e0522e631", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}, "borderCrossings": [{"place": "UZTAS", "evidence": {"date": {"edtf": "2025-10-05", "basis": "stated"}, "entry": "01a216c0-d38c-7e6a-85cb-6c77b1bd0003", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}]}', '2026-11-26 07:27:45.670872+00', '01a216c0-d403-4821-ad3b-941a51968a05', 'CooperationLedger.CargoTrains.CargoTrainView');
INSERT INTO ledger.mt_doc_cargotrainview VALUES ('PK-RU', 'train-second', '{"id": "train-second", "title": "A second train", "status": "cancelled", "service": {"via": ["UZTAS"], "title": "A second train", "origin": "PKKHI", "between": ["PK", "RU"], "destination": "RUMOW"}, "windows": [], "cancellation": {"reason": "No wagons", "evidence": {"date": {"edtf": "2026-01-04", "basis": "stated"}, "entry": "01a216c0-d43d-75d6-a083-6e9f2f651973", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}, "borderCrossings": []}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4ee-4d62-bce2-783fadb77c07', 'CooperationLedger.CargoTrains.CargoTrainView');
INSERT INTO ledger.mt_doc_commitmentview VALUES ('PK-RU', 'commitment-karachi-steel-mill', '{"id": "commitment-karachi-steel-mill", "terms": {"date": {"edtf": "2025-05-13", "basis": "inferred"}, "after": [], "title": "To establish a new steel mill in Karachi", "before": [], "owedBy": ["PK", "RU"], "owedTo": ["PK", "RU"], "project": "project-karachi-steel-mill", "shownBy": "evidenceByHand", "testable": true, "citations": [{"place": "line 14", "source": "source-article"}], "windowBasis": "stated"}, "title": "To establish a new steel mill in Karachi", "checks": [], "madeBy": {"date": {"edtf": "2025-05-13", "basis": "inferred"}, "entry": "01a216c0-3fe6-76b2-9235-43a5db7271b5", "possibly": false, "citations": [{"place": "line 14", "source": "source-article"}]}, "findings": []}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-4e9b-a444-74659703598a', 'CooperationLedger.Commitments.CommitmentView');
INSERT INTO ledger.mt_doc_commitmentview VALUES ('PK-RU', 'commitment-russia-cooperation', '{"id": "commitment-russia-cooperation", "terms": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "after": [], "title": "To expand cooperation with Pakistan", "before": [], "owedBy": ["RU"], "owedTo": ["PK"], "shownBy": "evidenceByHand", "testable": false, "citations": [{"place": "line 4", "source": "source-article"}], "windowBasis": "stated"}, "title": "To expand cooperation with Pakistan", "checks": [], "madeBy": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "entry": "01a216c0-3ff6-7770-b3a1-bb5873b1cbac", "possibly": false, "citations": [{"place": "line 4", "source": "source-article"}]}, "findings": []}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-40d2-845e-b98ce850ddbe', 'CooperationLedger.Commitments.CommitmentView');
INSERT INTO ledger.mt_doc_commitmentview VALUES ('PK-RU', 'commitment-leaders-meeting-2025', '{"id": "commitment-leaders-meeting-2025", "terms": {"date": "not-stated", "after": [], "title": "To meet in August 2025 during the SCO summit in Tianjin", "before": [], "owedBy": ["RU"], "owedTo": ["PK"], "meeting": "meeting-putin-sharif", "shownBy": "meetingHeld", "testable": true, "citations": [{"place": "line 21", "source": "source-article"}], "windowBasis": "stated"}, "title": "To meet in August 2025 during the SCO summit in Tianjin", "checks": [], "madeBy": {"date": "not-stated", "entry": "01a216c0-4032-70c1-961e-2dc76f25a496", "possibly": false, "citations": [{"place": "line 21", "source": "source-article"}]}, "findings": []}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4a63-b172-8534fa83bca1', 'CooperationLedger.Commitments.CommitmentView');
INSERT INTO ledger.mt_doc_commitmentview VALUES ('PK-RU', 'commitment-pilot-train-2025', '{"id": "commitment-pilot-train-2025", "terms": {"date": "not-stated", "after": [], "title": "To run a pilot cargo train in August 2025", "train": "train-pilot-2025", "before": [], "owedBy": ["PK", "RU"], "owedTo": ["PK", "RU"], "shownBy": "trainDeparted", "testable": true, "citations": [{"place": "line 9", "source": "source-article"}], "windowBasis": "stated"}, "title": "To run a pilot cargo train in August 2025", "checks": [{"evidence": {"date": {"edtf": "2025-09-05", "basis": "stated"}, "entry": "01a216c0-d3e5-74c0-9c08-928df62c181a", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}, "lookedIn": "Timetables"}], "madeBy": {"date": "not-stated", "entry": "01a216c0-3f11-7ced-936b-6a888f3278cc", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}, "findings": []}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4ef-456b-b758-933d08e1f8bb', 'CooperationLedger.Commitments.CommitmentView');
INSERT INTO ledger.mt_doc_commitmentview VALUES ('PK-RU', 'commitment-mou-2024', '{"id": "commitment-mou-2024", "terms": {"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "title": "To strengthen ties in energy, infrastructure and agriculture", "before": [], "owedBy": ["PK", "RU"], "owedTo": ["PK", "RU"], "shownBy": "evidenceByHand", "testable": false, "agreement": "agreement-mou-2024", "citations": [{"place": "line 23", "source": "source-article"}], "windowBasis": "stated"}, "title": "To strengthen ties in energy, infrastructure and agriculture", "checks": [], "madeBy": {"date": {"edtf": "2024-09", "basis": "stated"}, "entry": "01a216c0-3fba-7043-b377-2d1cb2a9d930", "possibly": false, "citations": [{"place": "line 23", "source": "source-article"}]}, "findings": [{"note": "Agriculture alone", "extent": "partiallyMet", "evidence": {"date": {"edtf": "2025-03", "basis": "stated"}, "entry": "01a216c0-d3fd-7f61-b3d0-5a76b626d404", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f0-4642-ab6e-95acdbdf19e7', 'CooperationLedger.Commitments.CommitmentView');
INSERT INTO ledger.mt_doc_commitmentview VALUES ('PK-RU', 'commitment-pakistan-priority', '{"id": "commitment-pakistan-priority", "terms": {"date": "not-stated", "after": [], "title": "To keep closer ties with Russia among the first aims of foreign policy", "before": [], "owedBy": ["PK"], "owedTo": [], "shownBy": "evidenceByHand", "testable": false, "citations": [{"place": "line 12", "source": "source-article"}], "windowBasis": "stated"}, "title": "To keep closer ties with Russia among the first aims of foreign policy", "checks": [], "madeBy": {"date": "not-stated", "entry": "01a216c0-4023-7196-b8c1-e740b9a585ae", "possibly": false, "citations": [{"place": "line 12", "source": "source-article"}]}, "findings": [], "withdrawal": {"note": "Another government", "evidence": {"date": {"edtf": "2026-02", "basis": "stated"}, "entry": "01a216c0-d40c-732e-a3bf-c84590dfdef4", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f0-46d8-8405-1b34e1becbb9', 'CooperationLedger.Commitments.CommitmentView');
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f11-7ced-936b-6a888f3278cc', '{"id": "01a216c0-3f11-7ced-936b-6a888f3278cc", "kind": "commitment", "event": {"data": {"date": "not-stated", "after": [], "title": "To run a pilot cargo train in August 2025", "train": "train-pilot-2025", "before": [], "owedBy": ["PK", "RU"], "owedTo": ["PK", "RU"], "shownBy": "trainDeparted", "testable": true, "citations": [{"place": "line 9", "source": "source-article"}], "windowBasis": "stated"}, "type": "commitment_registered"}, "latest": "9999-12-31", "dossier": "commitment-pilot-train-2025", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 3, "recordedAt": "2026-11-26T07:27:07.537517+00:00"}', '2026-11-26 07:27:07.857355+00', '01a216c0-4016-470d-bdf0-91866776f362', 'CooperationLedger.Web.History.DevelopmentLine', 'commitment-pilot-train-2025', 'commitment', true, '-infinity', 'infinity', 3);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f51-724b-adef-039724e3a115', '{"id": "01a216c0-3f51-724b-adef-039724e3a115", "kind": "person", "event": {"data": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "after": [], "before": [], "office": {"state": "RU", "title": "Foreign Minister"}, "citations": [{"place": "line 4", "source": "source-article"}]}, "type": "office_held"}, "latest": "2025-06-03", "dossier": "person-lavrov", "sources": ["source-article"], "undated": false, "earliest": "2025-06-03", "sequence": 13, "recordedAt": "2026-11-26T07:27:07.601389+00:00"}', '2026-11-26 07:27:07.857355+00', '01a216c0-4033-4f7c-985d-d1f9e3489b32', 'CooperationLedger.Web.History.DevelopmentLine', 'person-lavrov', 'person', false, '2025-06-03', '2025-06-03', 13);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f58-7518-810e-371078e5589a', '{"id": "01a216c0-3f58-7518-810e-371078e5589a", "kind": "person", "event": {"data": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "after": [], "before": [], "office": {"state": "PK", "title": "Special Assistant to the Prime Minister on Foreign Affairs"}, "citations": [{"place": "line 4", "source": "source-article"}]}, "type": "office_held"}, "latest": "2025-06-03", "dossier": "person-fatemi", "sources": ["source-article"], "undated": false, "earliest": "2025-06-03", "sequence": 14, "recordedAt": "2026-11-26T07:27:07.608633+00:00"}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-4917-b59f-1c7e71a43c5e', 'CooperationLedger.Web.History.DevelopmentLine', 'person-fatemi', 'person', false, '2025-06-03', '2025-06-03', 14);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f5b-774e-a8a6-fee609f6485f', '{"id": "01a216c0-3f5b-774e-a8a6-fee609f6485f", "kind": "person", "event": {"data": {"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "before": [], "office": {"state": "RU", "title": "Deputy Prime Minister"}, "citations": [{"place": "line 23", "source": "source-article"}]}, "type": "office_held"}, "latest": "2024-09-30", "dossier": "person-overchuk", "sources": ["source-article"], "undated": false, "earliest": "2024-09-01", "sequence": 15, "recordedAt": "2026-11-26T07:27:07.611379+00:00"}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-4287-a382-d62f2dcab4b5', 'CooperationLedger.Web.History.DevelopmentLine', 'person-overchuk', 'person', false, '2024-09-01', '2024-09-30', 15);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f63-7b0f-b620-f3eda26bed2b', '{"id": "01a216c0-3f63-7b0f-b620-f3eda26bed2b", "kind": "person", "event": {"data": {"date": "not-stated", "after": [], "before": [], "office": {"state": "RU", "title": "Deputy Prime Minister"}, "citations": [{"place": "line 7", "source": "source-article"}]}, "type": "office_held"}, "latest": "9999-12-31", "dossier": "person-overchuk", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 16, "recordedAt": "2026-11-26T07:27:07.619962+00:00"}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-405d-9cf0-d2c199a0af4d', 'CooperationLedger.Web.History.DevelopmentLine', 'person-overchuk', 'person', true, '-infinity', 'infinity', 16);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f67-7745-9149-b467dc9df6c8', '{"id": "01a216c0-3f67-7745-9149-b467dc9df6c8", "kind": "person", "event": {"data": {"date": "not-stated", "after": [], "before": [], "office": {"state": "PK", "title": "Aide on Industries and Production"}, "citations": [{"place": "line 7", "source": "source-article"}]}, "type": "office_held"}, "latest": "9999-12-31", "dossier": "person-khan", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 17, "recordedAt": "2026-11-26T07:27:07.623033+00:00"}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-43d6-bdeb-9208c0b2cc3f', 'CooperationLedger.Web.History.DevelopmentLine', 'person-khan', 'person', true, '-infinity', 'infinity', 17);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f69-766b-8389-667e897c505a', '{"id": "01a216c0-3f69-766b-8389-667e897c505a", "kind": "person", "event": {"data": {"date": "not-stated", "after": [], "before": [], "office": {"state": "RU", "title": "President"}, "citations": [{"place": "line 10", "source": "source-article"}]}, "type": "office_held"}, "latest": "9999-12-31", "dossier": "person-putin", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 18, "recordedAt": "2026-11-26T07:27:07.625741+00:00"}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-4661-9c95-600970598613', 'CooperationLedger.Web.History.DevelopmentLine', 'person-putin', 'person', true, '-infinity', 'infinity', 18);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f6c-7dbf-a617-b55057fed167', '{"id": "01a216c0-3f6c-7dbf-a617-b55057fed167", "kind": "person", "event": {"data": {"date": "not-stated", "after": [], "before": [], "office": {"state": "PK", "title": "Prime Minister"}, "citations": [{"place": "line 21", "source": "source-article"}]}, "type": "office_held"}, "latest": "9999-12-31", "dossier": "person-sharif", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 19, "recordedAt": "2026-11-26T07:27:07.62852+00:00"}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-415a-a5cb-16ecf79dc133', 'CooperationLedger.Web.History.DevelopmentLine', 'person-sharif', 'person', true, '-infinity', 'infinity', 19);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f6f-7b45-8e8a-9786ec9c600f', '{"id": "01a216c0-3f6f-7b45-8e8a-9786ec9c600f", "kind": "person", "event": {"data": {"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "before": [], "office": {"state": "PK", "title": "Finance Minister"}, "citations": [{"place": "line 23", "source": "source-article"}]}, "type": "office_held"}, "latest": "2024-09-30", "dossier": "person-dar", "sources": ["source-article"], "undated": false, "earliest": "2024-09-01", "sequence": 20, "recordedAt": "2026-11-26T07:27:07.631853+00:00"}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f1-49a5-91a4-754a9d648ba9', 'CooperationLedger.Web.History.DevelopmentLine', 'person-dar', 'person', false, '2024-09-01', '2024-09-30', 20);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f77-7047-8312-69084ce3b8f8', '{"id": "01a216c0-3f77-7047-8312-69084ce3b8f8", "kind": "meeting", "event": {"data": {"date": {"edtf": "2024-09", "basis": "stated"}, "said": [], "after": [], "before": [], "meeting": {"kind": "visit", "place": "PKISB", "title": "Visit of Alexey Overchuk to Islamabad", "topics": [], "participants": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}]}, "citations": [{"place": "line 23", "source": "source-article"}]}, "type": "meeting_held"}, "latest": "2024-09-30", "dossier": "meeting-overchuk-islamabad-2024", "sources": ["source-article"], "undated": false, "earliest": "2024-09-01", "sequence": 21, "recordedAt": "2026-11-26T07:27:07.639681+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-408a-4ac9-9cee-a1fe7f284ce3', 'CooperationLedger.Web.History.DevelopmentLine', 'meeting-overchuk-islamabad-2024', 'meeting', false, '2024-09-01', '2024-09-30', 21);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f87-795e-8d39-acfc59e1507c', '{"id": "01a216c0-3f87-795e-8d39-acfc59e1507c", "kind": "agreement", "event": {"data": {"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "terms": {"kind": "memorandumOfUnderstanding", "title": "Memorandum of understanding on energy, infrastructure and agriculture", "parties": ["PK", "RU"], "sectors": ["230", "200", "311"]}, "before": [], "citations": [{"place": "line 23", "source": "source-article"}]}, "type": "agreement_recorded"}, "latest": "2024-09-30", "dossier": "agreement-mou-2024", "sources": ["source-article"], "undated": false, "earliest": "2024-09-01", "sequence": 22, "recordedAt": "2026-11-26T07:27:07.655404+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-409a-45fa-8de6-05a42da51d87', 'CooperationLedger.Web.History.DevelopmentLine', 'agreement-mou-2024', 'agreement', false, '2024-09-01', '2024-09-30', 22);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3fa2-76a3-95c1-a044e46e4f27', '{"id": "01a216c0-3fa2-76a3-95c1-a044e46e4f27", "kind": "agreement", "event": {"data": {"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "party": "RU", "place": "PKISB", "before": [], "citations": [{"place": "line 23", "source": "source-article"}], "signatories": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}]}, "type": "agreement_signed"}, "latest": "2024-09-30", "dossier": "agreement-mou-2024", "sources": ["source-article"], "undated": false, "earliest": "2024-09-01", "sequence": 23, "recordedAt": "2026-11-26T07:27:07.682712+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-409a-4125-9bb4-796d7a64caef', 'CooperationLedger.Web.History.DevelopmentLine', 'agreement-mou-2024', 'agreement', false, '2024-09-01', '2024-09-30', 23);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3fad-737c-a00f-3a970f725ead', '{"id": "01a216c0-3fad-737c-a00f-3a970f725ead", "kind": "agreement", "event": {"data": {"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "party": "PK", "place": "PKISB", "before": [], "citations": [{"place": "line 23", "source": "source-article"}], "signatories": [{"office": "Finance Minister", "person": "person-dar"}]}, "type": "agreement_signed"}, "latest": "2024-09-30", "dossier": "agreement-mou-2024", "sources": ["source-article"], "undated": false, "earliest": "2024-09-01", "sequence": 24, "recordedAt": "2026-11-26T07:27:07.693415+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-409a-4120-8b10-fcf6fb93d3bf', 'CooperationLedger.Web.History.DevelopmentLine', 'agreement-mou-2024', 'agreement', false, '2024-09-01', '2024-09-30', 24);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3fba-7043-b377-2d1cb2a9d930', '{"id": "01a216c0-3fba-7043-b377-2d1cb2a9d930", "kind": "commitment", "event": {"data": {"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "title": "To strengthen ties in energy, infrastructure and agriculture", "before": [], "owedBy": ["PK", "RU"], "owedTo": ["PK", "RU"], "shownBy": "evidenceByHand", "testable": false, "agreement": "agreement-mou-2024", "citations": [{"place": "line 23", "source": "source-article"}], "windowBasis": "stated"}, "type": "commitment_registered"}, "latest": "2024-09-30", "dossier": "commitment-mou-2024", "sources": ["source-article"], "undated": false, "earliest": "2024-09-01", "sequence": 25, "recordedAt": "2026-11-26T07:27:07.706089+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40af-4238-b92b-d30a25b7d3bf', 'CooperationLedger.Web.History.DevelopmentLine', 'commitment-mou-2024', 'commitment', false, '2024-09-01', '2024-09-30', 25);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3fbd-7c76-a3f9-77d01ac6bed5', '{"id": "01a216c0-3fbd-7c76-a3f9-77d01ac6bed5", "kind": "agreement", "event": {"data": {"date": {"edtf": "2025-05-13", "basis": "inferred"}, "after": [], "terms": {"title": "Agreement to establish a steel mill in Karachi", "parties": ["PK", "RU"], "sectors": ["321"], "subject": "A new steel mill in Karachi"}, "before": [], "citations": [{"place": "line 14", "source": "source-article"}]}, "type": "agreement_recorded"}, "latest": "2025-05-13", "dossier": "agreement-karachi-steel-mill", "sources": ["source-article"], "undated": false, "earliest": "2025-05-13", "sequence": 26, "recordedAt": "2026-11-26T07:27:07.709167+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40af-48dd-89ef-134901be1183', 'CooperationLedger.Web.History.DevelopmentLine', 'agreement-karachi-steel-mill', 'agreement', false, '2025-05-13', '2025-05-13', 26);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3fe0-768c-a439-74ae608045aa', '{"id": "01a216c0-3fe0-768c-a439-74ae608045aa", "kind": "project", "event": {"data": {"date": "not-stated", "after": [], "before": [], "official": {"person": "person-khan"}, "citations": [{"place": "line 15", "source": "source-article"}]}, "type": "focal_person_named"}, "latest": "9999-12-31", "dossier": "project-karachi-steel-mill", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 29, "recordedAt": "2026-11-26T07:27:07.744064+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40b0-4bc0-ad78-1d703a3db6fe', 'CooperationLedger.Web.History.DevelopmentLine', 'project-karachi-steel-mill', 'project', true, '-infinity', 'infinity', 29);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3fe6-76b2-9235-43a5db7271b5', '{"id": "01a216c0-3fe6-76b2-9235-43a5db7271b5", "kind": "commitment", "event": {"data": {"date": {"edtf": "2025-05-13", "basis": "inferred"}, "after": [], "title": "To establish a new steel mill in Karachi", "before": [], "owedBy": ["PK", "RU"], "owedTo": ["PK", "RU"], "project": "project-karachi-steel-mill", "shownBy": "evidenceByHand", "testable": true, "citations": [{"place": "line 14", "source": "source-article"}], "windowBasis": "stated"}, "type": "commitment_registered"}, "latest": "2025-05-13", "dossier": "commitment-karachi-steel-mill", "sources": ["source-article"], "undated": false, "earliest": "2025-05-13", "sequence": 30, "recordedAt": "2026-11-26T07:27:07.750976+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-41ee-a12a-0bf28c8cea6a', 'CooperationLedger.Web.History.DevelopmentLine', 'commitment-karachi-steel-mill', 'commitment', false, '2025-05-13', '2025-05-13', 30);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3f11-7d05-aac8-47c303c2cef0', '{"id": "01a216c0-3f11-7d05-aac8-47c303c2cef0", "kind": "train", "event": {"data": {"date": "not-stated", "after": [], "before": [], "window": "2025-08", "service": {"via": [], "title": "Pilot cargo train, Pakistan and Russia", "between": ["PK", "RU"]}, "citations": [{"place": "line 9", "source": "source-article"}], "windowBasis": "stated"}, "type": "cargo_train_scheduled"}, "latest": "9999-12-31", "dossier": "train-pilot-2025", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 4, "recordedAt": "2026-11-26T07:27:07.537517+00:00"}', '2026-11-26 07:27:45.670872+00', '01a216c0-d400-4a1f-bc8f-2b372bd15ec1', 'CooperationLedger.Web.History.DevelopmentLine', 'train-pilot-2025', 'train', true, '-infinity', 'infinity', 4);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3fef-7b18-97f7-74dda3d91e9b', '{"id": "01a216c0-3fef-7b18-97f7-74dda3d91e9b", "kind": "meeting", "event": {"data": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "said": [{"gist": "Russia stays committed to wider cooperation with Pakistan", "speaker": "person-lavrov", "citation": {"place": "line 4", "source": "source-article"}}, {"gist": "Of Pakistan, as Moscow sees it in South Asia", "speaker": "person-lavrov", "citation": {"place": "line 5", "source": "source-article", "quotation": "natural ally"}}, {"gist": "Pakistan is a partner that growth and stability of the region depend on", "speaker": "person-lavrov", "citation": {"place": "line 5", "source": "source-article"}}], "after": [], "before": [], "meeting": {"title": "Meeting of Sergey Lavrov and Syed Tariq Fatemi", "topics": [], "participants": [{"office": "Foreign Minister", "person": "person-lavrov"}, {"office": "Special Assistant to the Prime Minister on Foreign Affairs", "person": "person-fatemi"}]}, "citations": [{"place": "line 4", "source": "source-article"}]}, "type": "meeting_held"}, "latest": "2025-06-03", "dossier": "meeting-lavrov-fatemi", "sources": ["source-article"], "undated": false, "earliest": "2025-06-03", "sequence": 31, "recordedAt": "2026-11-26T07:27:07.759397+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-46ef-a24f-72cf87ace678', 'CooperationLedger.Web.History.DevelopmentLine', 'meeting-lavrov-fatemi', 'meeting', false, '2025-06-03', '2025-06-03', 31);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-3ff6-7770-b3a1-bb5873b1cbac', '{"id": "01a216c0-3ff6-7770-b3a1-bb5873b1cbac", "kind": "commitment", "event": {"data": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "after": [], "title": "To expand cooperation with Pakistan", "before": [], "owedBy": ["RU"], "owedTo": ["PK"], "shownBy": "evidenceByHand", "testable": false, "citations": [{"place": "line 4", "source": "source-article"}], "windowBasis": "stated"}, "type": "commitment_registered"}, "latest": "2025-06-03", "dossier": "commitment-russia-cooperation", "sources": ["source-article"], "undated": false, "earliest": "2025-06-03", "sequence": 32, "recordedAt": "2026-11-26T07:27:07.766252+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-4bcd-96d6-a71e80c046db', 'CooperationLedger.Web.History.DevelopmentLine', 'commitment-russia-cooperation', 'commitment', false, '2025-06-03', '2025-06-03', 32);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-4001-70a5-8017-24a89e7ad5ee', '{"id": "01a216c0-4001-70a5-8017-24a89e7ad5ee", "kind": "meeting", "event": {"data": {"date": "not-stated", "said": [{"gist": "Of the relationship of the two states", "speaker": "person-overchuk", "citation": {"place": "line 7", "source": "source-article", "quotation": "natural alliance"}}, {"gist": "Vladimir Putin is interested in deeper ties, above all in energy, steel and regional trade", "speaker": "person-overchuk", "citation": {"place": "line 10", "source": "source-article"}}, {"gist": "On the view of Vladimir Putin, told at second hand", "speaker": "person-overchuk", "citation": {"place": "line 11", "source": "source-article", "quotation": "President Putin considers Pakistan an important partner in regional growth and development"}}, {"gist": "Of Russia, as Pakistan sees it", "speaker": "person-fatemi", "citation": {"place": "line 12", "source": "source-article", "quotation": "stabilising factor in the international arena"}}, {"gist": "Closer ties with Russia stay among the first aims of Pakistan''s foreign policy", "speaker": "person-fatemi", "citation": {"place": "line 12", "source": "source-article"}}], "after": [], "before": [], "meeting": {"kind": "talks", "place": "RUMOW", "title": "Talks of Alexey Overchuk with Syed Tariq Fatemi and Haroon Akhtar Khan", "topics": ["Railway connectivity of Russia, Uzbekistan and Pakistan", "A pilot cargo train", "Energy, steel and regional trade"], "participants": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}, {"office": "Special Assistant to the Prime Minister on Foreign Affairs", "person": "person-fatemi"}, {"office": "Aide on Industries and Production", "person": "person-khan"}]}, "citations": [{"place": "line 7", "source": "source-article"}]}, "type": "meeting_held"}, "latest": "9999-12-31", "dossier": "meeting-moscow-overchuk", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 34, "recordedAt": "2026-11-26T07:27:07.777439+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4341-b9e1-aa02eba37eec', 'CooperationLedger.Web.History.DevelopmentLine', 'meeting-moscow-overchuk', 'meeting', true, '-infinity', 'infinity', 34);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-4023-7196-b8c1-e740b9a585ae', '{"id": "01a216c0-4023-7196-b8c1-e740b9a585ae", "kind": "commitment", "event": {"data": {"date": "not-stated", "after": [], "title": "To keep closer ties with Russia among the first aims of foreign policy", "before": [], "owedBy": ["PK"], "owedTo": [], "shownBy": "evidenceByHand", "testable": false, "citations": [{"place": "line 12", "source": "source-article"}], "windowBasis": "stated"}, "type": "commitment_registered"}, "latest": "9999-12-31", "dossier": "commitment-pakistan-priority", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 39, "recordedAt": "2026-11-26T07:27:07.811749+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4786-84e8-94b7dcbbb01a', 'CooperationLedger.Web.History.DevelopmentLine', 'commitment-pakistan-priority', 'commitment', true, '-infinity', 'infinity', 39);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-402a-750f-8fea-8426eabddd79', '{"id": "01a216c0-402a-750f-8fea-8426eabddd79", "kind": "meeting", "event": {"data": {"date": "not-stated", "after": [], "before": [], "window": "2025-08", "meeting": {"host": "organisation-sco", "kind": "summit", "place": "CNTSN", "title": "SCO Council of Heads of State summit, Tianjin", "topics": [], "participants": []}, "citations": [{"place": "line 21", "source": "source-article"}], "windowBasis": "inferred"}, "type": "meeting_planned"}, "latest": "9999-12-31", "dossier": "meeting-sco-summit-2025", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 40, "recordedAt": "2026-11-26T07:27:07.818801+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-494c-a15b-2b00b9817c00', 'CooperationLedger.Web.History.DevelopmentLine', 'meeting-sco-summit-2025', 'meeting', true, '-infinity', 'infinity', 40);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-4032-70c1-961e-2dc76f25a496', '{"id": "01a216c0-4032-70c1-961e-2dc76f25a496", "kind": "commitment", "event": {"data": {"date": "not-stated", "after": [], "title": "To meet in August 2025 during the SCO summit in Tianjin", "before": [], "owedBy": ["RU"], "owedTo": ["PK"], "meeting": "meeting-putin-sharif", "shownBy": "meetingHeld", "testable": true, "citations": [{"place": "line 21", "source": "source-article"}], "windowBasis": "stated"}, "type": "commitment_registered"}, "latest": "9999-12-31", "dossier": "commitment-leaders-meeting-2025", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 41, "recordedAt": "2026-11-26T07:27:07.826239+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4283-943e-eeeda491e2c6', 'CooperationLedger.Web.History.DevelopmentLine', 'commitment-leaders-meeting-2025', 'commitment', true, '-infinity', 'infinity', 41);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-4032-7b1a-a30f-148072b4c1b7', '{"id": "01a216c0-4032-7b1a-a30f-148072b4c1b7", "kind": "meeting", "event": {"data": {"date": "not-stated", "after": [], "before": [], "window": "2025-08", "meeting": {"place": "CNTSN", "title": "Meeting of Vladimir Putin and Shehbaz Sharif", "topics": [], "participants": [{"office": "President", "person": "person-putin"}, {"office": "Prime Minister", "person": "person-sharif"}]}, "citations": [{"place": "line 21", "source": "source-article"}], "windowBasis": "inferred"}, "type": "meeting_planned"}, "latest": "9999-12-31", "dossier": "meeting-putin-sharif", "sources": ["source-article"], "undated": true, "earliest": "0001-01-01", "sequence": 42, "recordedAt": "2026-11-26T07:27:07.826239+00:00"}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4a5d-af1f-7d7ec184825c', 'CooperationLedger.Web.History.DevelopmentLine', 'meeting-putin-sharif', 'meeting', true, '-infinity', 'infinity', 42);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d343-7992-93d1-50b8b2443863', '{"id": "01a216c0-d343-7992-93d1-50b8b2443863", "kind": "train", "event": {"data": {"date": {"edtf": "2025-08-20", "basis": "stated"}, "after": [], "before": [], "reason": "Wagons were late", "window": "2025-10", "citations": [{"place": "line 9", "source": "source-article"}], "windowBasis": "stated"}, "type": "cargo_train_rescheduled"}, "latest": "2025-08-20", "dossier": "train-pilot-2025", "sources": ["source-article"], "undated": false, "earliest": "2025-08-20", "sequence": 44, "recordedAt": "2026-11-26T07:27:45.475126+00:00"}', '2026-11-26 07:27:45.670872+00', '01a216c0-d400-405f-aeab-c3cc0a5bc3ba', 'CooperationLedger.Web.History.DevelopmentLine', 'train-pilot-2025', 'train', false, '2025-08-20', '2025-08-20', 44);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d353-7d98-9450-d01e0522e631', '{"id": "01a216c0-d353-7d98-9450-d01e0522e631", "kind": "train", "event": {"data": {"date": {"edtf": "2025-10-02", "basis": "stated"}, "from": "RUMOW", "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "cargo_train_departed"}, "latest": "2025-10-02", "dossier": "train-pilot-2025", "sources": ["source-article"], "undated": false, "earliest": "2025-10-02", "sequence": 45, "recordedAt": "2026-11-26T07:27:45.491253+00:00", "correctedAt": "2026-11-26T07:27:45.531515+00:00"}', '2026-11-26 07:27:45.670872+00', '01a216c0-d401-4774-b962-e979bfe2fb91', 'CooperationLedger.Web.History.DevelopmentLine', 'train-pilot-2025', 'train', false, '2025-10-02', '2025-10-02', 45);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d38c-7e6a-85cb-6c77b1bd0003', '{"id": "01a216c0-d38c-7e6a-85cb-6c77b1bd0003", "kind": "train", "event": {"data": {"at": "UZTAS", "date": {"edtf": "2025-10-05", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "cargo_train_crossed_border"}, "latest": "2025-10-05", "dossier": "train-pilot-2025", "sources": ["source-article"], "undated": false, "earliest": "2025-10-05", "sequence": 47, "recordedAt": "2026-11-26T07:27:45.548409+00:00"}', '2026-11-26 07:27:45.670872+00', '01a216c0-d401-4957-8c21-45a3327a741f', 'CooperationLedger.Web.History.DevelopmentLine', 'train-pilot-2025', 'train', false, '2025-10-05', '2025-10-05', 47);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d3b8-74d5-8f54-ab33970ba1a0', '{"id": "01a216c0-d3b8-74d5-8f54-ab33970ba1a0", "kind": "project", "event": {"data": {"date": {"edtf": "2025-06", "basis": "stated"}, "after": [], "title": "First steel", "before": [], "window": "2027", "citations": [{"place": "line 9", "source": "source-article"}], "milestone": "first-steel", "windowBasis": "stated"}, "type": "milestone_planned"}, "latest": "2025-06-30", "dossier": "project-karachi-steel-mill", "sources": ["source-article"], "undated": false, "earliest": "2025-06-01", "sequence": 51, "recordedAt": "2026-11-26T07:27:45.592199+00:00"}', '2026-11-26 07:27:45.670872+00', '01a216c0-d403-4fcc-b7e3-bdc07c339aa8', 'CooperationLedger.Web.History.DevelopmentLine', 'project-karachi-steel-mill', 'project', false, '2025-06-01', '2025-06-30', 51);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d3c9-707b-88fa-f56ef43bca66', '{"id": "01a216c0-d3c9-707b-88fa-f56ef43bca66", "kind": "project", "event": {"data": {"date": {"edtf": "2025-07-01", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "project_started"}, "latest": "2025-07-01", "dossier": "project-karachi-steel-mill", "sources": ["source-article"], "undated": false, "earliest": "2025-07-01", "sequence": 53, "recordedAt": "2026-11-26T07:27:45.609888+00:00"}', '2026-11-26 07:27:45.670872+00', '01a216c0-d403-4735-9195-a70ed25f8b1b', 'CooperationLedger.Web.History.DevelopmentLine', 'project-karachi-steel-mill', 'project', false, '2025-07-01', '2025-07-01', 53);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d3ac-7262-8ea9-c07473d7ef91', '{"id": "01a216c0-d3ac-7262-8ea9-c07473d7ef91", "kind": "agreement", "event": {"data": {"date": {"edtf": "2024-10", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "agreement_entered_into_force"}, "latest": "2024-10-31", "dossier": "agreement-mou-2024", "sources": ["source-article"], "undated": false, "earliest": "2024-10-01", "sequence": 50, "recordedAt": "2026-11-26T07:27:45.580642+00:00"}', '2026-11-26 07:27:45.670872+00', '01a216c0-d404-4ca9-95fb-5e9f7addfb7b', 'CooperationLedger.Web.History.DevelopmentLine', 'agreement-mou-2024', 'agreement', false, '2024-10-01', '2024-10-31', 50);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d43d-75d6-a083-6e9f2f651973', '{"id": "01a216c0-d43d-75d6-a083-6e9f2f651973", "kind": "train", "event": {"data": {"date": {"edtf": "2026-01-04", "basis": "stated"}, "after": [], "before": [], "reason": "No wagons", "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "cargo_train_cancelled"}, "latest": "2026-01-04", "dossier": "train-second", "sources": ["source-article"], "undated": false, "earliest": "2026-01-04", "sequence": 64, "recordedAt": "2026-11-26T07:27:45.725155+00:00"}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4ed-44b7-8abc-e8395be3bea4', 'CooperationLedger.Web.History.DevelopmentLine', 'train-second', 'train', false, '2026-01-04', '2026-01-04', 64);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d3e5-74c0-9c08-928df62c181a', '{"id": "01a216c0-d3e5-74c0-9c08-928df62c181a", "kind": "commitment", "event": {"data": {"date": {"edtf": "2025-09-05", "basis": "stated"}, "after": [], "before": [], "lookedIn": "Timetables", "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "commitment_checked"}, "latest": "2025-09-05", "dossier": "commitment-pilot-train-2025", "sources": ["source-article"], "undated": false, "earliest": "2025-09-05", "sequence": 55, "recordedAt": "2026-11-26T07:27:45.637214+00:00"}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4ee-42b8-b153-da0cb77e72ce', 'CooperationLedger.Web.History.DevelopmentLine', 'commitment-pilot-train-2025', 'commitment', false, '2025-09-05', '2025-09-05', 55);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d3fd-7f61-b3d0-5a76b626d404', '{"id": "01a216c0-d3fd-7f61-b3d0-5a76b626d404", "kind": "commitment", "event": {"data": {"date": {"edtf": "2025-03", "basis": "stated"}, "note": "Agriculture alone", "after": [], "before": [], "extent": "partiallyMet", "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "commitment_evidence_recorded"}, "latest": "2025-03-31", "dossier": "commitment-mou-2024", "sources": ["source-article"], "undated": false, "earliest": "2025-03-01", "sequence": 56, "recordedAt": "2026-11-26T07:27:45.661039+00:00"}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4ef-4a0d-99d8-cccf9609d417', 'CooperationLedger.Web.History.DevelopmentLine', 'commitment-mou-2024', 'commitment', false, '2025-03-01', '2025-03-31', 56);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d40c-732e-a3bf-c84590dfdef4', '{"id": "01a216c0-d40c-732e-a3bf-c84590dfdef4", "kind": "commitment", "event": {"data": {"date": {"edtf": "2026-02", "basis": "stated"}, "after": [], "before": [], "reason": "Another government", "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "commitment_withdrawn"}, "latest": "2026-02-28", "dossier": "commitment-pakistan-priority", "sources": ["source-article"], "undated": false, "earliest": "2026-02-01", "sequence": 57, "recordedAt": "2026-11-26T07:27:45.67617+00:00"}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f0-4a52-b89a-337e0ebf4df2', 'CooperationLedger.Web.History.DevelopmentLine', 'commitment-pakistan-priority', 'commitment', false, '2026-02-01', '2026-02-28', 57);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d414-7f8d-81a4-4a1e57db743d', '{"id": "01a216c0-d414-7f8d-81a4-4a1e57db743d", "kind": "meeting", "event": {"data": {"date": {"edtf": "2025-07-20", "basis": "stated"}, "after": [], "before": [], "window": "2025-09", "citations": [{"place": "line 9", "source": "source-article"}], "windowBasis": "stated"}, "type": "meeting_postponed"}, "latest": "2025-07-20", "dossier": "meeting-sco-summit-2025", "sources": ["source-article"], "undated": false, "earliest": "2025-07-20", "sequence": 58, "recordedAt": "2026-11-26T07:27:45.684373+00:00"}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f0-4056-83e1-5eb0be8b10a5', 'CooperationLedger.Web.History.DevelopmentLine', 'meeting-sco-summit-2025', 'meeting', false, '2025-07-20', '2025-07-20', 58);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d426-7cfe-a7c0-db155a46c5a9', '{"id": "01a216c0-d426-7cfe-a7c0-db155a46c5a9", "kind": "person", "event": {"data": {"date": {"edtf": "2024-03", "basis": "stated"}, "after": [], "before": [], "office": {"state": "PK", "title": "Finance Minister"}, "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "office_left"}, "latest": "2024-03-31", "dossier": "person-dar", "sources": ["source-article"], "undated": false, "earliest": "2024-03-01", "sequence": 60, "recordedAt": "2026-11-26T07:27:45.701994+00:00"}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f0-4884-9166-2edfde9910a5', 'CooperationLedger.Web.History.DevelopmentLine', 'person-dar', 'person', false, '2024-03-01', '2024-03-31', 60);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d41d-7436-846e-b9744f5f460e', '{"id": "01a216c0-d41d-7436-846e-b9744f5f460e", "kind": "person", "event": {"data": {"date": {"edtf": "2024-04", "basis": "stated"}, "after": [], "before": [], "office": {"state": "PK", "title": "Deputy Prime Minister"}, "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "office_taken"}, "latest": "2024-04-30", "dossier": "person-dar", "sources": ["source-article"], "undated": false, "earliest": "2024-04-01", "sequence": 59, "recordedAt": "2026-11-26T07:27:45.693221+00:00"}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f1-401b-b4e2-0445d202610f', 'CooperationLedger.Web.History.DevelopmentLine', 'person-dar', 'person', false, '2024-04-01', '2024-04-30', 59);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d3d5-79d3-a493-a8575805373a', '{"id": "01a216c0-d3d5-79d3-a493-a8575805373a", "kind": "project", "event": {"data": {"date": {"edtf": "2026-01", "basis": "stated"}, "note": "A gazette says so", "after": [], "before": [], "status": "suspended", "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "project_status_declared"}, "latest": "2026-01-31", "dossier": "project-karachi-steel-mill", "sources": ["source-article"], "undated": false, "earliest": "2026-01-01", "sequence": 54, "recordedAt": "2026-11-26T07:27:45.621904+00:00"}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f1-4f3a-8940-12fa2d99b78b', 'CooperationLedger.Web.History.DevelopmentLine', 'project-karachi-steel-mill', 'project', false, '2026-01-01', '2026-01-31', 54);
INSERT INTO ledger.mt_doc_developmentline VALUES ('PK-RU', '01a216c0-d3c2-767e-bd1f-973999a1d2b5', '{"id": "01a216c0-d3c2-767e-bd1f-973999a1d2b5", "kind": "project", "event": {"data": {"date": {"edtf": "2026-03", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}], "milestone": "first-steel"}, "type": "milestone_reached"}, "latest": "2026-03-31", "dossier": "project-karachi-steel-mill", "sources": ["source-article"], "undated": false, "earliest": "2026-03-01", "sequence": 52, "recordedAt": "2026-11-26T07:27:45.602154+00:00"}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f1-4103-93f1-cc9e78fcf1cd', 'CooperationLedger.Web.History.DevelopmentLine', 'project-karachi-steel-mill', 'project', false, '2026-03-01', '2026-03-31', 52);
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'ledger-pk-ru', '{"id": "ledger-pk-ru", "kind": "ledger", "links": [], "title": "Pakistan and Russia", "sources": []}', '2026-11-26 07:27:07.857355+00', '01a216c0-3fee-47c2-aaa4-d77d03eda671', 'CooperationLedger.Web.History.DossierCard', 'ledger');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'source-article', '{"id": "source-article", "kind": "source", "links": [], "title": "Report on closer Pakistan-Russia cooperation, section Trade & Economy (untitled, no byline)", "sources": []}', '2026-11-26 07:27:07.857355+00', '01a216c0-3fff-4dbd-8acc-6aac44bf5012', 'CooperationLedger.Web.History.DossierCard', 'source');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'person-lavrov', '{"id": "person-lavrov", "kind": "person", "last": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "entry": "01a216c0-3f51-724b-adef-039724e3a115", "event": {"data": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "after": [], "before": [], "office": {"state": "RU", "title": "Foreign Minister"}, "citations": [{"place": "line 4", "source": "source-article"}]}, "type": "office_held"}}, "links": [], "title": "Sergey Lavrov", "sources": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-485a-85f6-9a228554b95c', 'CooperationLedger.Web.History.DossierCard', 'person');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'person-fatemi', '{"id": "person-fatemi", "kind": "person", "last": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "entry": "01a216c0-3f58-7518-810e-371078e5589a", "event": {"data": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "after": [], "before": [], "office": {"state": "PK", "title": "Special Assistant to the Prime Minister on Foreign Affairs"}, "citations": [{"place": "line 4", "source": "source-article"}]}, "type": "office_held"}}, "links": [], "title": "Syed Tariq Fatemi", "sources": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-4ae4-961d-cf3319a90f4c', 'CooperationLedger.Web.History.DossierCard', 'person');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'person-overchuk', '{"id": "person-overchuk", "kind": "person", "last": {"date": "not-stated", "entry": "01a216c0-3f63-7b0f-b620-f3eda26bed2b", "event": {"data": {"date": "not-stated", "after": [], "before": [], "office": {"state": "RU", "title": "Deputy Prime Minister"}, "citations": [{"place": "line 7", "source": "source-article"}]}, "type": "office_held"}}, "links": [], "title": "Alexey Overchuk", "sources": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-4d85-b570-169a2c6383fa', 'CooperationLedger.Web.History.DossierCard', 'person');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'person-khan', '{"id": "person-khan", "kind": "person", "last": {"date": "not-stated", "entry": "01a216c0-3f67-7745-9149-b467dc9df6c8", "event": {"data": {"date": "not-stated", "after": [], "before": [], "office": {"state": "PK", "title": "Aide on Industries and Production"}, "citations": [{"place": "line 7", "source": "source-article"}]}, "type": "office_held"}}, "links": [], "title": "Haroon Akhtar Khan", "sources": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-4f36-a733-3990e0c2b69d', 'CooperationLedger.Web.History.DossierCard', 'person');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'person-putin', '{"id": "person-putin", "kind": "person", "last": {"date": "not-stated", "entry": "01a216c0-3f69-766b-8389-667e897c505a", "event": {"data": {"date": "not-stated", "after": [], "before": [], "office": {"state": "RU", "title": "President"}, "citations": [{"place": "line 10", "source": "source-article"}]}, "type": "office_held"}}, "links": [], "title": "Vladimir Putin", "sources": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-4f32-85c5-a19fcb2c3a9b', 'CooperationLedger.Web.History.DossierCard', 'person');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'person-sharif', '{"id": "person-sharif", "kind": "person", "last": {"date": "not-stated", "entry": "01a216c0-3f6c-7dbf-a617-b55057fed167", "event": {"data": {"date": "not-stated", "after": [], "before": [], "office": {"state": "PK", "title": "Prime Minister"}, "citations": [{"place": "line 21", "source": "source-article"}]}, "type": "office_held"}}, "links": [], "title": "Shehbaz Sharif", "sources": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-4988-a01c-1778dfa96add', 'CooperationLedger.Web.History.DossierCard', 'person');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'organisation-sco', '{"id": "organisation-sco", "kind": "organisation", "links": [], "title": "Shanghai Cooperation Organisation", "sources": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4039-4abd-8dcb-08891bb7179d', 'CooperationLedger.Web.History.DossierCard', 'organisation');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'meeting-overchuk-islamabad-2024', '{"id": "meeting-overchuk-islamabad-2024", "kind": "meeting", "last": {"date": {"edtf": "2024-09", "basis": "stated"}, "entry": "01a216c0-3f77-7047-8312-69084ce3b8f8", "event": {"data": {"date": {"edtf": "2024-09", "basis": "stated"}, "said": [], "after": [], "before": [], "meeting": {"kind": "visit", "place": "PKISB", "title": "Visit of Alexey Overchuk to Islamabad", "topics": [], "participants": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}]}, "citations": [{"place": "line 23", "source": "source-article"}]}, "type": "meeting_held"}}, "links": [], "title": "Visit of Alexey Overchuk to Islamabad", "sources": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-409a-4785-bbd5-6b3190513526', 'CooperationLedger.Web.History.DossierCard', 'meeting');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'commitment-pilot-train-2025', '{"id": "commitment-pilot-train-2025", "kind": "commitment", "last": {"date": {"edtf": "2025-09-05", "basis": "stated"}, "entry": "01a216c0-d3e5-74c0-9c08-928df62c181a", "event": {"data": {"date": {"edtf": "2025-09-05", "basis": "stated"}, "after": [], "before": [], "lookedIn": "Timetables", "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "commitment_checked"}}, "links": [], "title": "To run a pilot cargo train in August 2025", "sources": ["source-article"]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4ef-4375-84bf-1e05129e53df', 'CooperationLedger.Web.History.DossierCard', 'commitment');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'agreement-karachi-steel-mill', '{"id": "agreement-karachi-steel-mill", "kind": "agreement", "last": {"date": {"edtf": "2025-05-13", "basis": "inferred"}, "entry": "01a216c0-3fbd-7c76-a3f9-77d01ac6bed5", "event": {"data": {"date": {"edtf": "2025-05-13", "basis": "inferred"}, "after": [], "terms": {"title": "Agreement to establish a steel mill in Karachi", "parties": ["PK", "RU"], "sectors": ["321"], "subject": "A new steel mill in Karachi"}, "before": [], "citations": [{"place": "line 14", "source": "source-article"}]}, "type": "agreement_recorded"}}, "links": [{"to": "project-karachi-steel-mill", "entry": "01a216c0-3fd4-7132-9bdb-32b1f18ce154", "relation": "concerns"}], "title": "Agreement to establish a steel mill in Karachi", "sources": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40b0-4ffe-8d51-898ace5f15c9', 'CooperationLedger.Web.History.DossierCard', 'agreement');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'commitment-karachi-steel-mill', '{"id": "commitment-karachi-steel-mill", "kind": "commitment", "last": {"date": {"edtf": "2025-05-13", "basis": "inferred"}, "entry": "01a216c0-3fe6-76b2-9235-43a5db7271b5", "event": {"data": {"date": {"edtf": "2025-05-13", "basis": "inferred"}, "after": [], "title": "To establish a new steel mill in Karachi", "before": [], "owedBy": ["PK", "RU"], "owedTo": ["PK", "RU"], "project": "project-karachi-steel-mill", "shownBy": "evidenceByHand", "testable": true, "citations": [{"place": "line 14", "source": "source-article"}], "windowBasis": "stated"}, "type": "commitment_registered"}}, "links": [], "title": "To establish a new steel mill in Karachi", "sources": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-4264-b8c3-cbac118f1b24', 'CooperationLedger.Web.History.DossierCard', 'commitment');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'meeting-lavrov-fatemi', '{"id": "meeting-lavrov-fatemi", "kind": "meeting", "last": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "entry": "01a216c0-3fef-7b18-97f7-74dda3d91e9b", "event": {"data": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "said": [{"gist": "Russia stays committed to wider cooperation with Pakistan", "speaker": "person-lavrov", "citation": {"place": "line 4", "source": "source-article"}}, {"gist": "Of Pakistan, as Moscow sees it in South Asia", "speaker": "person-lavrov", "citation": {"place": "line 5", "source": "source-article", "quotation": "natural ally"}}, {"gist": "Pakistan is a partner that growth and stability of the region depend on", "speaker": "person-lavrov", "citation": {"place": "line 5", "source": "source-article"}}], "after": [], "before": [], "meeting": {"title": "Meeting of Sergey Lavrov and Syed Tariq Fatemi", "topics": [], "participants": [{"office": "Foreign Minister", "person": "person-lavrov"}, {"office": "Special Assistant to the Prime Minister on Foreign Affairs", "person": "person-fatemi"}]}, "citations": [{"place": "line 4", "source": "source-article"}]}, "type": "meeting_held"}}, "links": [{"to": "meeting-overchuk-islamabad-2024", "entry": "01a216c0-4021-71e3-83a4-fd5953eac79e", "relation": "follows"}], "title": "Meeting of Sergey Lavrov and Syed Tariq Fatemi", "sources": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-4197-bbc4-ca37ae118e64', 'CooperationLedger.Web.History.DossierCard', 'meeting');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'commitment-russia-cooperation', '{"id": "commitment-russia-cooperation", "kind": "commitment", "last": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "entry": "01a216c0-3ff6-7770-b3a1-bb5873b1cbac", "event": {"data": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "after": [], "title": "To expand cooperation with Pakistan", "before": [], "owedBy": ["RU"], "owedTo": ["PK"], "shownBy": "evidenceByHand", "testable": false, "citations": [{"place": "line 4", "source": "source-article"}], "windowBasis": "stated"}, "type": "commitment_registered"}}, "links": [], "title": "To expand cooperation with Pakistan", "sources": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-4a55-bc06-ea3c946f11f1', 'CooperationLedger.Web.History.DossierCard', 'commitment');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'project-rail-corridor', '{"id": "project-rail-corridor", "kind": "project", "links": [], "title": "Railway connectivity of Russia, Uzbekistan and Pakistan", "sources": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4765-8b07-c82e97bbd984', 'CooperationLedger.Web.History.DossierCard', 'project');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'commitment-mou-2024', '{"id": "commitment-mou-2024", "kind": "commitment", "last": {"date": {"edtf": "2025-03", "basis": "stated"}, "entry": "01a216c0-d3fd-7f61-b3d0-5a76b626d404", "event": {"data": {"date": {"edtf": "2025-03", "basis": "stated"}, "note": "Agriculture alone", "after": [], "before": [], "extent": "partiallyMet", "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "commitment_evidence_recorded"}}, "links": [], "title": "To strengthen ties in energy, infrastructure and agriculture", "sources": ["source-article"]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f0-4d9e-9476-b331e12ed773', 'CooperationLedger.Web.History.DossierCard', 'commitment');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'meeting-sco-summit-2025', '{"id": "meeting-sco-summit-2025", "kind": "meeting", "last": {"date": {"edtf": "2025-07-20", "basis": "stated"}, "entry": "01a216c0-d414-7f8d-81a4-4a1e57db743d", "event": {"data": {"date": {"edtf": "2025-07-20", "basis": "stated"}, "after": [], "before": [], "window": "2025-09", "citations": [{"place": "line 9", "source": "source-article"}], "windowBasis": "stated"}, "type": "meeting_postponed"}}, "links": [], "title": "SCO Council of Heads of State summit, Tianjin", "sources": ["source-article"]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f0-43c1-8245-8f512b324526', 'CooperationLedger.Web.History.DossierCard', 'meeting');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'meeting-moscow-overchuk', '{"id": "meeting-moscow-overchuk", "kind": "meeting", "last": {"date": "not-stated", "entry": "01a216c0-4001-70a5-8017-24a89e7ad5ee", "event": {"data": {"date": "not-stated", "said": [{"gist": "Of the relationship of the two states", "speaker": "person-overchuk", "citation": {"place": "line 7", "source": "source-article", "quotation": "natural alliance"}}, {"gist": "Vladimir Putin is interested in deeper ties, above all in energy, steel and regional trade", "speaker": "person-overchuk", "citation": {"place": "line 10", "source": "source-article"}}, {"gist": "On the view of Vladimir Putin, told at second hand", "speaker": "person-overchuk", "citation": {"place": "line 11", "source": "source-article", "quotation": "President Putin considers Pakistan an important partner in regional growth and development"}}, {"gist": "Of Russia, as Pakistan sees it", "speaker": "person-fatemi", "citation": {"place": "line 12", "source": "source-article", "quotation": "stabilising factor in the international arena"}}, {"gist": "Closer ties with Russia stay among the first aims of Pakistan''s foreign policy", "speaker": "person-fatemi", "citation": {"place": "line 12", "source": "source-article"}}], "after": [], "before": [], "meeting": {"kind": "talks", "place": "RUMOW", "title": "Talks of Alexey Overchuk with Syed Tariq Fatemi and Haroon Akhtar Khan", "topics": ["Railway connectivity of Russia, Uzbekistan and Pakistan", "A pilot cargo train", "Energy, steel and regional trade"], "participants": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}, {"office": "Special Assistant to the Prime Minister on Foreign Affairs", "person": "person-fatemi"}, {"office": "Aide on Industries and Production", "person": "person-khan"}]}, "citations": [{"place": "line 7", "source": "source-article"}]}, "type": "meeting_held"}}, "links": [{"to": "project-rail-corridor", "entry": "01a216c0-400e-72fb-95e9-60ffdbb44579", "relation": "concerns"}, {"to": "train-pilot-2025", "entry": "01a216c0-4015-75c5-98a6-702c8a72d38f", "relation": "concerns"}, {"to": "meeting-overchuk-islamabad-2024", "entry": "01a216c0-401a-7a12-9e5c-5f4375d40475", "relation": "follows"}], "title": "Talks of Alexey Overchuk with Syed Tariq Fatemi and Haroon Akhtar Khan", "sources": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4e65-8276-80895d9d1fe5', 'CooperationLedger.Web.History.DossierCard', 'meeting');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'commitment-leaders-meeting-2025', '{"id": "commitment-leaders-meeting-2025", "kind": "commitment", "last": {"date": "not-stated", "entry": "01a216c0-4032-70c1-961e-2dc76f25a496", "event": {"data": {"date": "not-stated", "after": [], "title": "To meet in August 2025 during the SCO summit in Tianjin", "before": [], "owedBy": ["RU"], "owedTo": ["PK"], "meeting": "meeting-putin-sharif", "shownBy": "meetingHeld", "testable": true, "citations": [{"place": "line 21", "source": "source-article"}], "windowBasis": "stated"}, "type": "commitment_registered"}}, "links": [], "title": "To meet in August 2025 during the SCO summit in Tianjin", "sources": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-43cf-91e3-dbeafd890b0a', 'CooperationLedger.Web.History.DossierCard', 'commitment');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'meeting-putin-sharif', '{"id": "meeting-putin-sharif", "kind": "meeting", "last": {"date": "not-stated", "entry": "01a216c0-4032-7b1a-a30f-148072b4c1b7", "event": {"data": {"date": "not-stated", "after": [], "before": [], "window": "2025-08", "meeting": {"place": "CNTSN", "title": "Meeting of Vladimir Putin and Shehbaz Sharif", "topics": [], "participants": [{"office": "President", "person": "person-putin"}, {"office": "Prime Minister", "person": "person-sharif"}]}, "citations": [{"place": "line 21", "source": "source-article"}], "windowBasis": "inferred"}, "type": "meeting_planned"}}, "links": [{"to": "meeting-sco-summit-2025", "entry": "01a216c0-4036-7acb-941e-a39094da4494", "relation": "partOf"}], "title": "Meeting of Vladimir Putin and Shehbaz Sharif", "sources": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4dba-9eec-e242c409571d', 'CooperationLedger.Web.History.DossierCard', 'meeting');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'train-pilot-2025', '{"id": "train-pilot-2025", "kind": "train", "last": {"date": {"edtf": "2025-10-05", "basis": "stated"}, "entry": "01a216c0-d38c-7e6a-85cb-6c77b1bd0003", "event": {"data": {"at": "UZTAS", "date": {"edtf": "2025-10-05", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "cargo_train_crossed_border"}}, "links": [], "title": "Pilot cargo train, Pakistan and Russia", "sources": ["source-article"]}', '2026-11-26 07:27:45.670872+00', '01a216c0-d403-4d18-96e8-2fdb9d4fe88f', 'CooperationLedger.Web.History.DossierCard', 'train');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'agreement-mou-2024', '{"id": "agreement-mou-2024", "kind": "agreement", "last": {"date": {"edtf": "2024-10", "basis": "stated"}, "entry": "01a216c0-d3ac-7262-8ea9-c07473d7ef91", "event": {"data": {"date": {"edtf": "2024-10", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "agreement_entered_into_force"}}, "links": [], "title": "Memorandum of understanding on energy, infrastructure and agriculture", "sources": ["source-article"]}', '2026-11-26 07:27:45.670872+00', '01a216c0-d405-4689-ba6b-bf0aff731331', 'CooperationLedger.Web.History.DossierCard', 'agreement');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'train-second', '{"id": "train-second", "kind": "train", "last": {"date": {"edtf": "2026-01-04", "basis": "stated"}, "entry": "01a216c0-d43d-75d6-a083-6e9f2f651973", "event": {"data": {"date": {"edtf": "2026-01-04", "basis": "stated"}, "after": [], "before": [], "reason": "No wagons", "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "cargo_train_cancelled"}}, "links": [], "title": "A second train", "sources": ["source-article"]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4ee-4f0a-b0c5-fae1f48e912f', 'CooperationLedger.Web.History.DossierCard', 'train');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'commitment-pakistan-priority', '{"id": "commitment-pakistan-priority", "kind": "commitment", "last": {"date": {"edtf": "2026-02", "basis": "stated"}, "entry": "01a216c0-d40c-732e-a3bf-c84590dfdef4", "event": {"data": {"date": {"edtf": "2026-02", "basis": "stated"}, "after": [], "before": [], "reason": "Another government", "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "commitment_withdrawn"}}, "links": [], "title": "To keep closer ties with Russia among the first aims of foreign policy", "sources": ["source-article"]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f0-4023-9e0f-7d1562605d95', 'CooperationLedger.Web.History.DossierCard', 'commitment');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'person-dar', '{"id": "person-dar", "kind": "person", "last": {"date": {"edtf": "2024-09", "basis": "stated"}, "entry": "01a216c0-3f6f-7b45-8e8a-9786ec9c600f", "event": {"data": {"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "before": [], "office": {"state": "PK", "title": "Finance Minister"}, "citations": [{"place": "line 23", "source": "source-article"}]}, "type": "office_held"}}, "links": [], "title": "Ishaq Dar", "sources": ["source-article"]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f1-4c74-84ff-990a6a12699d', 'CooperationLedger.Web.History.DossierCard', 'person');
INSERT INTO ledger.mt_doc_dossiercard VALUES ('PK-RU', 'project-karachi-steel-mill', '{"id": "project-karachi-steel-mill", "kind": "project", "last": {"date": {"edtf": "2026-03", "basis": "stated"}, "entry": "01a216c0-d3c2-767e-bd1f-973999a1d2b5", "event": {"data": {"date": {"edtf": "2026-03", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}], "milestone": "first-steel"}, "type": "milestone_reached"}}, "links": [], "title": "Steel mill in Karachi", "sources": ["source-article"]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f1-4b9d-967a-f448d07a012a', 'CooperationLedger.Web.History.DossierCard', 'project');
INSERT INTO ledger.mt_doc_ledgerview VALUES ('PK-RU', 'ledger-pk-ru', '{"id": "ledger-pk-ru", "title": "Pakistan and Russia", "parties": ["PK", "RU"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-3fe7-4cc8-9861-1ca674914fcc', 'CooperationLedger.Ledgers.LedgerView');
INSERT INTO ledger.mt_doc_meetingview VALUES ('PK-RU', 'meeting-overchuk-islamabad-2024', '{"id": "meeting-overchuk-islamabad-2024", "held": {"date": {"edtf": "2024-09", "basis": "stated"}, "entry": "01a216c0-3f77-7047-8312-69084ce3b8f8", "possibly": false, "citations": [{"place": "line 23", "source": "source-article"}]}, "said": [], "title": "Visit of Alexey Overchuk to Islamabad", "putOff": false, "status": "held", "subject": {"kind": "visit", "place": "PKISB", "title": "Visit of Alexey Overchuk to Islamabad", "topics": [], "participants": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}]}, "windows": [], "timeOpen": false}', '2026-11-26 07:27:07.971022+00', '01a216c0-409a-4dbc-9d81-eeef27187489', 'CooperationLedger.Meetings.MeetingView');
INSERT INTO ledger.mt_doc_meetingview VALUES ('PK-RU', 'meeting-lavrov-fatemi', '{"id": "meeting-lavrov-fatemi", "held": {"date": {"edtf": "2025-06-03", "basis": "inferred"}, "entry": "01a216c0-3fef-7b18-97f7-74dda3d91e9b", "possibly": false, "citations": [{"place": "line 4", "source": "source-article"}]}, "said": [{"gist": "Russia stays committed to wider cooperation with Pakistan", "speaker": "person-lavrov", "citation": {"place": "line 4", "source": "source-article"}}, {"gist": "Of Pakistan, as Moscow sees it in South Asia", "speaker": "person-lavrov", "citation": {"place": "line 5", "source": "source-article", "quotation": "natural ally"}}, {"gist": "Pakistan is a partner that growth and stability of the region depend on", "speaker": "person-lavrov", "citation": {"place": "line 5", "source": "source-article"}}], "title": "Meeting of Sergey Lavrov and Syed Tariq Fatemi", "putOff": false, "status": "held", "subject": {"title": "Meeting of Sergey Lavrov and Syed Tariq Fatemi", "topics": [], "participants": [{"office": "Foreign Minister", "person": "person-lavrov"}, {"office": "Special Assistant to the Prime Minister on Foreign Affairs", "person": "person-fatemi"}]}, "windows": [], "timeOpen": false}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-4f96-b24f-3f0eb79d2e92', 'CooperationLedger.Meetings.MeetingView');
INSERT INTO ledger.mt_doc_meetingview VALUES ('PK-RU', 'meeting-moscow-overchuk', '{"id": "meeting-moscow-overchuk", "held": {"date": "not-stated", "entry": "01a216c0-4001-70a5-8017-24a89e7ad5ee", "possibly": false, "citations": [{"place": "line 7", "source": "source-article"}]}, "said": [{"gist": "Of the relationship of the two states", "speaker": "person-overchuk", "citation": {"place": "line 7", "source": "source-article", "quotation": "natural alliance"}}, {"gist": "Vladimir Putin is interested in deeper ties, above all in energy, steel and regional trade", "speaker": "person-overchuk", "citation": {"place": "line 10", "source": "source-article"}}, {"gist": "On the view of Vladimir Putin, told at second hand", "speaker": "person-overchuk", "citation": {"place": "line 11", "source": "source-article", "quotation": "President Putin considers Pakistan an important partner in regional growth and development"}}, {"gist": "Of Russia, as Pakistan sees it", "speaker": "person-fatemi", "citation": {"place": "line 12", "source": "source-article", "quotation": "stabilising factor in the international arena"}}, {"gist": "Closer ties with Russia stay among the first aims of Pakistan''s foreign policy", "speaker": "person-fatemi", "citation": {"place": "line 12", "source": "source-article"}}], "title": "Talks of Alexey Overchuk with Syed Tariq Fatemi and Haroon Akhtar Khan", "putOff": false, "status": "held", "subject": {"kind": "talks", "place": "RUMOW", "title": "Talks of Alexey Overchuk with Syed Tariq Fatemi and Haroon Akhtar Khan", "topics": ["Railway connectivity of Russia, Uzbekistan and Pakistan", "A pilot cargo train", "Energy, steel and regional trade"], "participants": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}, {"office": "Special Assistant to the Prime Minister on Foreign Affairs", "person": "person-fatemi"}, {"office": "Aide on Industries and Production", "person": "person-khan"}]}, "windows": [], "timeOpen": false}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4a8e-9518-7f3046f47f32', 'CooperationLedger.Meetings.MeetingView');
INSERT INTO ledger.mt_doc_meetingview VALUES ('PK-RU', 'meeting-putin-sharif', '{"id": "meeting-putin-sharif", "said": [], "title": "Meeting of Vladimir Putin and Shehbaz Sharif", "putOff": false, "status": "planned", "planned": {"date": "not-stated", "entry": "01a216c0-4032-7b1a-a30f-148072b4c1b7", "possibly": false, "citations": [{"place": "line 21", "source": "source-article"}]}, "subject": {"place": "CNTSN", "title": "Meeting of Vladimir Putin and Shehbaz Sharif", "topics": [], "participants": [{"office": "President", "person": "person-putin"}, {"office": "Prime Minister", "person": "person-sharif"}]}, "windows": [{"basis": "inferred", "window": "2025-08", "evidence": {"date": "not-stated", "entry": "01a216c0-4032-7b1a-a30f-148072b4c1b7", "possibly": false, "citations": [{"place": "line 21", "source": "source-article"}]}}], "timeOpen": false}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4688-97df-c81378e615a2', 'CooperationLedger.Meetings.MeetingView');
INSERT INTO ledger.mt_doc_meetingview VALUES ('PK-RU', 'meeting-sco-summit-2025', '{"id": "meeting-sco-summit-2025", "said": [], "title": "SCO Council of Heads of State summit, Tianjin", "putOff": true, "status": "planned", "planned": {"date": "not-stated", "entry": "01a216c0-402a-750f-8fea-8426eabddd79", "possibly": false, "citations": [{"place": "line 21", "source": "source-article"}]}, "subject": {"host": "organisation-sco", "kind": "summit", "place": "CNTSN", "title": "SCO Council of Heads of State summit, Tianjin", "topics": [], "participants": []}, "windows": [{"basis": "inferred", "window": "2025-08", "evidence": {"date": "not-stated", "entry": "01a216c0-402a-750f-8fea-8426eabddd79", "possibly": false, "citations": [{"place": "line 21", "source": "source-article"}]}}, {"basis": "stated", "window": "2025-09", "evidence": {"date": {"edtf": "2025-07-20", "basis": "stated"}, "entry": "01a216c0-d414-7f8d-81a4-4a1e57db743d", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}], "timeOpen": false}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f0-4ce2-a7fd-59d0695e0e97', 'CooperationLedger.Meetings.MeetingView');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'ledger-pk-ru', '{"id": "ledger-pk-ru", "dossiers": []}', '2026-11-26 07:27:07.857355+00', '01a216c0-3fdd-4f11-956c-fc6d981a573b', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'source-article', '{"id": "source-article", "dossiers": []}', '2026-11-26 07:27:07.857355+00', '01a216c0-3fef-4c68-841c-748f4ae68dd8', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'commitment-pilot-train-2025', '{"id": "commitment-pilot-train-2025", "dossiers": ["train-pilot-2025", "source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4016-44b2-aa4b-0f02a4a603c3', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'train-pilot-2025', '{"id": "train-pilot-2025", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4026-4748-9cbd-fb20c841b217', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'person-lavrov', '{"id": "person-lavrov", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4033-4982-a3d5-7bb08e065137', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'person-fatemi', '{"id": "person-fatemi", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-4ea1-bf4f-df7b8d5e186b', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'person-overchuk', '{"id": "person-overchuk", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-4506-a811-962a8ce22e91', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'person-khan', '{"id": "person-khan", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-4865-8c9d-51824f83e050', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'person-putin', '{"id": "person-putin", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-47a9-b15e-47cb50e03b4d', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'person-sharif', '{"id": "person-sharif", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-40d0-9dcb-38ff6a30c3b4', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'person-dar', '{"id": "person-dar", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-4e09-a514-ce4dd0d1e013', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'organisation-sco', '{"id": "organisation-sco", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-49a3-931b-a6bbaa9c6ae6', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'meeting-overchuk-islamabad-2024', '{"id": "meeting-overchuk-islamabad-2024", "dossiers": ["person-overchuk", "source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-408a-4922-9c5d-e2493e016fb1', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'agreement-mou-2024', '{"id": "agreement-mou-2024", "dossiers": ["source-article", "person-overchuk", "person-dar"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-409a-4045-bec3-faaf5a0d198c', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'commitment-mou-2024', '{"id": "commitment-mou-2024", "dossiers": ["agreement-mou-2024", "source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40af-4742-96fb-150dbac2db9f', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'agreement-karachi-steel-mill', '{"id": "agreement-karachi-steel-mill", "dossiers": ["source-article", "project-karachi-steel-mill"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40af-4f8f-95ae-57aa0414da7d', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'project-karachi-steel-mill', '{"id": "project-karachi-steel-mill", "dossiers": ["source-article", "person-khan"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40b0-472d-9391-b2fd758002a7', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'commitment-karachi-steel-mill', '{"id": "commitment-karachi-steel-mill", "dossiers": ["project-karachi-steel-mill", "source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-49a0-92e8-fb95748861f8', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'meeting-lavrov-fatemi', '{"id": "meeting-lavrov-fatemi", "dossiers": ["person-lavrov", "person-fatemi", "source-article", "meeting-overchuk-islamabad-2024"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-4747-90a1-a2274e373be4', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'commitment-russia-cooperation', '{"id": "commitment-russia-cooperation", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-4774-9b11-9c5fe7c0bc22', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'project-rail-corridor', '{"id": "project-rail-corridor", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-4d84-b915-bc51e06ffe55', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'meeting-moscow-overchuk', '{"id": "meeting-moscow-overchuk", "dossiers": ["person-overchuk", "person-fatemi", "person-khan", "source-article", "project-rail-corridor", "train-pilot-2025", "meeting-overchuk-islamabad-2024"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4528-b0cf-53766f84e972', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'commitment-pakistan-priority', '{"id": "commitment-pakistan-priority", "dossiers": ["source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-40e1-806d-04bbc58df443', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'meeting-sco-summit-2025', '{"id": "meeting-sco-summit-2025", "dossiers": ["organisation-sco", "source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4cad-8323-e1e85720d9bf', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'commitment-leaders-meeting-2025', '{"id": "commitment-leaders-meeting-2025", "dossiers": ["meeting-putin-sharif", "source-article"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-44ab-a655-235feec93cee', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'meeting-putin-sharif', '{"id": "meeting-putin-sharif", "dossiers": ["person-putin", "person-sharif", "source-article", "meeting-sco-summit-2025"]}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c1-4ec0-8578-a68b234facdb', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'meeting-slip', '{"id": "meeting-slip", "dossiers": ["source-article"]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4ea-4989-9e1d-4ed3dfe83420', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_mentions VALUES ('PK-RU', 'train-second', '{"id": "train-second", "dossiers": ["source-article"]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4ed-4607-b38f-e49c04ca36b8', 'CooperationLedger.Web.History.Mentions');
INSERT INTO ledger.mt_doc_organisationview VALUES ('PK-RU', 'organisation-sco', '{"id": "organisation-sco", "entry": "01a216c0-3f41-77c4-a285-c236257adf6b", "title": "Shanghai Cooperation Organisation", "registration": {"name": "Shanghai Cooperation Organisation", "citations": [{"place": "line 21", "source": "source-article"}], "alsoCalled": ["SCO"]}}', '2026-11-26 07:27:07.857355+00', '01a216c0-4039-45c8-8c59-ef82ed5f3142', 'CooperationLedger.Actors.OrganisationView');
INSERT INTO ledger.mt_doc_personview VALUES ('PK-RU', 'person-lavrov', '{"id": "person-lavrov", "entry": "01a216c0-3f29-76de-bd69-afb86d567c1a", "title": "Sergey Lavrov", "tenures": [{"seen": [{"date": {"edtf": "2025-06-03", "basis": "inferred"}, "entry": "01a216c0-3f51-724b-adef-039724e3a115", "possibly": false, "citations": [{"place": "line 4", "source": "source-article"}]}], "office": {"state": "RU", "title": "Foreign Minister"}}], "registration": {"name": "Sergey Lavrov", "state": "RU", "citations": [{"place": "line 4", "source": "source-article"}], "alsoCalled": []}}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-428a-afd2-af68310dcf78', 'CooperationLedger.Actors.PersonView');
INSERT INTO ledger.mt_doc_personview VALUES ('PK-RU', 'person-fatemi', '{"id": "person-fatemi", "entry": "01a216c0-3f2f-756c-8cf5-6f9f30ea7a97", "title": "Syed Tariq Fatemi", "tenures": [{"seen": [{"date": {"edtf": "2025-06-03", "basis": "inferred"}, "entry": "01a216c0-3f58-7518-810e-371078e5589a", "possibly": false, "citations": [{"place": "line 4", "source": "source-article"}]}], "office": {"state": "PK", "title": "Special Assistant to the Prime Minister on Foreign Affairs"}}], "registration": {"name": "Syed Tariq Fatemi", "state": "PK", "citations": [{"place": "line 4", "source": "source-article"}], "alsoCalled": []}}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-4354-b576-ffd27561cae0', 'CooperationLedger.Actors.PersonView');
INSERT INTO ledger.mt_doc_personview VALUES ('PK-RU', 'person-overchuk', '{"id": "person-overchuk", "entry": "01a216c0-3f32-7eab-a771-63f06edf328a", "title": "Alexey Overchuk", "tenures": [{"seen": [{"date": {"edtf": "2024-09", "basis": "stated"}, "entry": "01a216c0-3f5b-774e-a8a6-fee609f6485f", "possibly": false, "citations": [{"place": "line 23", "source": "source-article"}]}, {"date": "not-stated", "entry": "01a216c0-3f63-7b0f-b620-f3eda26bed2b", "possibly": false, "citations": [{"place": "line 7", "source": "source-article"}]}], "office": {"state": "RU", "title": "Deputy Prime Minister"}}], "registration": {"name": "Alexey Overchuk", "state": "RU", "citations": [{"place": "line 7", "source": "source-article"}], "alsoCalled": []}}', '2026-11-26 07:27:07.857355+00', '01a216c0-4037-4e93-bbab-c161226d7467', 'CooperationLedger.Actors.PersonView');
INSERT INTO ledger.mt_doc_personview VALUES ('PK-RU', 'person-khan', '{"id": "person-khan", "entry": "01a216c0-3f35-75b0-839a-526e943ee2d2", "title": "Haroon Akhtar Khan", "tenures": [{"seen": [{"date": "not-stated", "entry": "01a216c0-3f67-7745-9149-b467dc9df6c8", "possibly": false, "citations": [{"place": "line 7", "source": "source-article"}]}], "office": {"state": "PK", "title": "Aide on Industries and Production"}}], "registration": {"name": "Haroon Akhtar Khan", "state": "PK", "citations": [{"place": "line 7", "source": "source-article"}], "alsoCalled": []}}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-4d00-868a-d0be2175da1e', 'CooperationLedger.Actors.PersonView');
INSERT INTO ledger.mt_doc_personview VALUES ('PK-RU', 'person-putin', '{"id": "person-putin", "entry": "01a216c0-3f37-74f4-92c7-b512615af222", "title": "Vladimir Putin", "tenures": [{"seen": [{"date": "not-stated", "entry": "01a216c0-3f69-766b-8389-667e897c505a", "possibly": false, "citations": [{"place": "line 10", "source": "source-article"}]}], "office": {"state": "RU", "title": "President"}}], "registration": {"name": "Vladimir Putin", "state": "RU", "citations": [{"place": "line 10", "source": "source-article"}], "alsoCalled": []}}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-45f0-8e1f-913131ff8b73', 'CooperationLedger.Actors.PersonView');
INSERT INTO ledger.mt_doc_personview VALUES ('PK-RU', 'person-sharif', '{"id": "person-sharif", "entry": "01a216c0-3f3a-7f05-8753-187d328fc8fe", "title": "Shehbaz Sharif", "tenures": [{"seen": [{"date": "not-stated", "entry": "01a216c0-3f6c-7dbf-a617-b55057fed167", "possibly": false, "citations": [{"place": "line 21", "source": "source-article"}]}], "office": {"state": "PK", "title": "Prime Minister"}}], "registration": {"name": "Shehbaz Sharif", "state": "PK", "citations": [{"place": "line 21", "source": "source-article"}], "alsoCalled": []}}', '2026-11-26 07:27:07.857355+00', '01a216c0-4038-472f-8fdb-776942965704', 'CooperationLedger.Actors.PersonView');
INSERT INTO ledger.mt_doc_personview VALUES ('PK-RU', 'person-dar', '{"id": "person-dar", "entry": "01a216c0-3f3c-7027-a0ea-d14dbc1bc33a", "title": "Ishaq Dar", "tenures": [{"left": {"date": {"edtf": "2024-03", "basis": "stated"}, "entry": "01a216c0-d426-7cfe-a7c0-db155a46c5a9", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}, "seen": [], "office": {"state": "PK", "title": "Finance Minister"}}, {"seen": [], "taken": {"date": {"edtf": "2024-04", "basis": "stated"}, "entry": "01a216c0-d41d-7436-846e-b9744f5f460e", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}, "office": {"state": "PK", "title": "Deputy Prime Minister"}}, {"seen": [{"date": {"edtf": "2024-09", "basis": "stated"}, "entry": "01a216c0-3f6f-7b45-8e8a-9786ec9c600f", "possibly": false, "citations": [{"place": "line 23", "source": "source-article"}]}], "office": {"state": "PK", "title": "Finance Minister"}}], "registration": {"name": "Ishaq Dar", "state": "PK", "citations": [{"place": "line 23", "source": "source-article"}], "alsoCalled": []}}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f1-4291-8b42-015be378307d', 'CooperationLedger.Actors.PersonView');
INSERT INTO ledger.mt_doc_projectview VALUES ('PK-RU', 'project-rail-corridor', '{"id": "project-rail-corridor", "ends": [], "title": "Railway connectivity of Russia, Uzbekistan and Pakistan", "starts": [], "declared": [], "milestones": [], "description": {"title": "Railway connectivity of Russia, Uzbekistan and Pakistan", "places": [], "states": ["RU", "UZ", "PK"], "sectors": ["210"], "citations": [{"place": "line 8", "source": "source-article"}]}, "focalPersons": []}', '2026-11-26 07:27:07.971022+00', '01a216c0-40c0-4e86-97f0-5cf1fa49892b', 'CooperationLedger.Projects.ProjectView');
INSERT INTO ledger.mt_doc_projectview VALUES ('PK-RU', 'project-karachi-steel-mill', '{"id": "project-karachi-steel-mill", "ends": [], "title": "Steel mill in Karachi", "starts": [], "started": {"date": {"edtf": "2025-07-01", "basis": "stated"}, "entry": "01a216c0-d3c9-707b-88fa-f56ef43bca66", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}, "declared": [{"note": "A gazette says so", "status": "suspended", "evidence": {"date": {"edtf": "2026-01", "basis": "stated"}, "entry": "01a216c0-d3d5-79d3-a493-a8575805373a", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}], "milestones": [{"key": "first-steel", "title": "First steel", "reached": {"date": {"edtf": "2026-03", "basis": "stated"}, "entry": "01a216c0-d3c2-767e-bd1f-973999a1d2b5", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}, "windows": [{"basis": "stated", "window": "2027", "evidence": {"date": {"edtf": "2025-06", "basis": "stated"}, "entry": "01a216c0-d3b8-74d5-8f54-ab33970ba1a0", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}], "announced": {"date": {"edtf": "2025-06", "basis": "stated"}, "entry": "01a216c0-d3b8-74d5-8f54-ab33970ba1a0", "possibly": false, "citations": [{"place": "line 9", "source": "source-article"}]}}], "description": {"title": "Steel mill in Karachi", "places": ["PKKHI"], "states": ["PK", "RU"], "sectors": ["321"], "citations": [{"place": "line 14", "source": "source-article"}]}, "focalPersons": [{"evidence": {"date": "not-stated", "entry": "01a216c0-3fe0-768c-a439-74ae608045aa", "possibly": false, "citations": [{"place": "line 15", "source": "source-article"}]}, "official": {"person": "person-khan"}}]}', '2026-11-26 07:27:45.906408+00', '01a216c0-d4f1-4340-a96f-d738d50463bc', 'CooperationLedger.Projects.ProjectView');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0001', '{"id": "seed-PK-RU-0001", "body": "d3f0eed1b885a13184fda2aebcb741e9020594c5d7d7107ce506fec4ffd0d917", "user": "seed", "route": "OpenLedger", "dossier": "ledger-pk-ru", "entries": ["01a216c0-3e8f-77c9-9c32-16a0d21721fa"]}', '2026-11-26 07:27:07.465495+00', '01a216c0-3ec3-4eaf-b902-d10f4c0866fa', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0002', '{"id": "seed-PK-RU-0002", "body": "4634b788bb210a2c4fdd5681f5492c57434df2233c8bd79720e85ebe9075f2e7", "user": "seed", "route": "RegisterSource", "dossier": "source-article", "entries": ["01a216c0-3ee5-78c4-bf95-ee8949d262d6"]}', '2026-11-26 07:27:07.49926+00', '01a216c0-3eea-4408-a347-60558f20448a', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0003', '{"id": "seed-PK-RU-0003", "body": "2d1963c2ec22b13ff9d1842733c5178a75cce68f43195a0f071c0dd1b01eb95b", "user": "seed", "route": "ScheduleCargoTrain", "dossier": "train-pilot-2025", "entries": ["01a216c0-3f11-7d05-aac8-47c303c2cef0", "01a216c0-3f11-7ced-936b-6a888f3278cc"]}', '2026-11-26 07:27:07.553471+00', '01a216c0-3f20-4068-8136-eff59aacac27', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0004', '{"id": "seed-PK-RU-0004", "body": "becf70f1ec8392f8538899d0885a92af2de9e204a2096913e879b50d004aefe0", "user": "seed", "route": "RegisterPerson", "dossier": "person-lavrov", "entries": ["01a216c0-3f29-76de-bd69-afb86d567c1a"]}', '2026-11-26 07:27:07.565302+00', '01a216c0-3f2d-4b3c-80af-c7d39e403542', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0005', '{"id": "seed-PK-RU-0005", "body": "2dda33689c5089495dd703ac8fcbe1cfa199920737f927e58ce9a31dc7a1dff1", "user": "seed", "route": "RegisterPerson", "dossier": "person-fatemi", "entries": ["01a216c0-3f2f-756c-8cf5-6f9f30ea7a97"]}', '2026-11-26 07:27:07.568456+00', '01a216c0-3f30-40a7-8a5e-26bf917e0d64', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0006', '{"id": "seed-PK-RU-0006", "body": "fbf4b9dbf1ddec13f7bc9547583ac868f773156f48e3b25de6cffcf5ddc068a9", "user": "seed", "route": "RegisterPerson", "dossier": "person-overchuk", "entries": ["01a216c0-3f32-7eab-a771-63f06edf328a"]}', '2026-11-26 07:27:07.571228+00', '01a216c0-3f33-4075-bd94-265dbf8d7ecb', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0007', '{"id": "seed-PK-RU-0007", "body": "4bc70a693b12c751b00a283e3f1951fa1a8de75540f0f528de5ec9b0e9c87985", "user": "seed", "route": "RegisterPerson", "dossier": "person-khan", "entries": ["01a216c0-3f35-75b0-839a-526e943ee2d2"]}', '2026-11-26 07:27:07.574115+00', '01a216c0-3f35-468c-9fdd-5a06b07b353f', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0008', '{"id": "seed-PK-RU-0008", "body": "65a5ba79392915a42355378b5040ea681b0c9ce739e844f5e4dc64cc50bfb81b", "user": "seed", "route": "RegisterPerson", "dossier": "person-putin", "entries": ["01a216c0-3f37-74f4-92c7-b512615af222"]}', '2026-11-26 07:27:07.576473+00', '01a216c0-3f38-4d23-bad4-26ced920687d', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0009', '{"id": "seed-PK-RU-0009", "body": "79fb5edeb44eb1219db5e8fcdf56803d9a1ade5110a330ae1c4ea84788a56f4d", "user": "seed", "route": "RegisterPerson", "dossier": "person-sharif", "entries": ["01a216c0-3f3a-7f05-8753-187d328fc8fe"]}', '2026-11-26 07:27:07.57881+00', '01a216c0-3f3a-43b0-82c4-df1b6835d00b', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0010', '{"id": "seed-PK-RU-0010", "body": "8bc8d66589f2b1e25ecb197c407ad758f0e59599e098d9bb25f0cda409b9814f", "user": "seed", "route": "RegisterPerson", "dossier": "person-dar", "entries": ["01a216c0-3f3c-7027-a0ea-d14dbc1bc33a"]}', '2026-11-26 07:27:07.581543+00', '01a216c0-3f3d-40c8-af39-b4041d5f5d96', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0011', '{"id": "seed-PK-RU-0011", "body": "efdeb043119dd10a9d25d253afd60b837c8f5ca499b663b4cee91a287212594c", "user": "seed", "route": "RegisterOrganisation", "dossier": "organisation-sco", "entries": ["01a216c0-3f41-77c4-a285-c236257adf6b"]}', '2026-11-26 07:27:07.588906+00', '01a216c0-3f44-48b4-8473-6d8feb21931b', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0012', '{"id": "seed-PK-RU-0012", "body": "a3ebfee8a48ea759da5856e2175e6c6cc18042a1aa78fb9bd51d81f74bb08163", "user": "seed", "route": "RecordOffice", "dossier": "person-lavrov", "entries": ["01a216c0-3f51-724b-adef-039724e3a115"]}', '2026-11-26 07:27:07.605891+00', '01a216c0-3f55-4e44-bb8f-b16d1522ddb8', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0013', '{"id": "seed-PK-RU-0013", "body": "0a6468b643c99dba881046d1cc21659ff14a4ced6834a6ff16229191826d3d11", "user": "seed", "route": "RecordOffice", "dossier": "person-fatemi", "entries": ["01a216c0-3f58-7518-810e-371078e5589a"]}', '2026-11-26 07:27:07.609281+00', '01a216c0-3f59-4386-8cf7-a57e1522265a', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0014', '{"id": "seed-PK-RU-0014", "body": "9882804fd61f5dbd10f6ea220284ed77bba634a1a71ee0d72c5401bda4b17537", "user": "seed", "route": "RecordOffice", "dossier": "person-overchuk", "entries": ["01a216c0-3f5b-774e-a8a6-fee609f6485f"]}', '2026-11-26 07:27:07.612208+00', '01a216c0-3f5b-4583-be78-baf45c83a05a', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0015', '{"id": "seed-PK-RU-0015", "body": "61fa00b1616e83eb6d44718a031c74b3e835cd617fe0681a4af71eae97afe9f3", "user": "seed", "route": "RecordOffice", "dossier": "person-overchuk", "entries": ["01a216c0-3f63-7b0f-b620-f3eda26bed2b"]}', '2026-11-26 07:27:07.620974+00', '01a216c0-3f64-4647-86b0-2c495e8b91bf', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0016', '{"id": "seed-PK-RU-0016", "body": "3d98e621031fc2f4852cc953ba2715b1d19b562d7aa638685f3cd34d05554ab1", "user": "seed", "route": "RecordOffice", "dossier": "person-khan", "entries": ["01a216c0-3f67-7745-9149-b467dc9df6c8"]}', '2026-11-26 07:27:07.623789+00', '01a216c0-3f67-41de-93f3-5d172441939b', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0017', '{"id": "seed-PK-RU-0017", "body": "0add5b8832e5b7b68169cda4403a1af9040554c4ea717cc4a96d8817d854f34d", "user": "seed", "route": "RecordOffice", "dossier": "person-putin", "entries": ["01a216c0-3f69-766b-8389-667e897c505a"]}', '2026-11-26 07:27:07.62636+00', '01a216c0-3f6a-4ca4-822b-0351654dd051', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0018', '{"id": "seed-PK-RU-0018", "body": "3293cf3daf1ca218d399919ea3fc7d8c57775d43cdbe17341f434645f4d42e6f", "user": "seed", "route": "RecordOffice", "dossier": "person-sharif", "entries": ["01a216c0-3f6c-7dbf-a617-b55057fed167"]}', '2026-11-26 07:27:07.629031+00', '01a216c0-3f6c-4223-8a22-49482c586fe1', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0019', '{"id": "seed-PK-RU-0019", "body": "2e1d832498d45f2671af7c1e2619ecc643a926b05b67e7100f7213c499fb159c", "user": "seed", "route": "RecordOffice", "dossier": "person-dar", "entries": ["01a216c0-3f6f-7b45-8e8a-9786ec9c600f"]}', '2026-11-26 07:27:07.632602+00', '01a216c0-3f70-4942-bf9c-bef8eda78aac', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0020', '{"id": "seed-PK-RU-0020", "body": "793edfd8e78ec9d5f05bf62b855c7236b7840b86cb3302f072ed6466a05f22b6", "user": "seed", "route": "RecordMeeting", "dossier": "meeting-overchuk-islamabad-2024", "entries": ["01a216c0-3f77-7047-8312-69084ce3b8f8"]}', '2026-11-26 07:27:07.647251+00', '01a216c0-3f7e-4435-b377-e35a716e85a2', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0021', '{"id": "seed-PK-RU-0021", "body": "2be715c875ad34f4ed4d3e7882a416555a77fa5eed0c2d010c8d5047c918cd56", "user": "seed", "route": "RecordAgreement", "dossier": "agreement-mou-2024", "entries": ["01a216c0-3f87-795e-8d39-acfc59e1507c"]}', '2026-11-26 07:27:07.66611+00', '01a216c0-3f91-4d92-996b-299084008d72', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0022', '{"id": "seed-PK-RU-0022", "body": "2e0cdacea97972dce48a432b3541d900a5c19daacad321d3b3e79982cb27ef6f", "user": "seed", "route": "SignAgreement", "dossier": "agreement-mou-2024", "entries": ["01a216c0-3fa2-76a3-95c1-a044e46e4f27"]}', '2026-11-26 07:27:07.686011+00', '01a216c0-3fa5-4a61-863d-b049f51167bf', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0023', '{"id": "seed-PK-RU-0023", "body": "d8f7de36989e03612ef82f23a42a32c2ddc987f5eb4c442b54e627a3eea18703", "user": "seed", "route": "SignAgreement", "dossier": "agreement-mou-2024", "entries": ["01a216c0-3fad-737c-a00f-3a970f725ead"]}', '2026-11-26 07:27:07.694332+00', '01a216c0-3fae-44b4-be4a-633d11e34ca8', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0024', '{"id": "seed-PK-RU-0024", "body": "7142687a84e625bd29b0a0da912a7204ba64f64bb355bddbfe803aa463201781", "user": "seed", "route": "RegisterCommitment", "dossier": "commitment-mou-2024", "entries": ["01a216c0-3fba-7043-b377-2d1cb2a9d930"]}', '2026-11-26 07:27:07.707188+00', '01a216c0-3fbb-4a93-ad08-a6b6ffdb2fbf', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0025', '{"id": "seed-PK-RU-0025", "body": "8873e4c6b456191cfe300a03bbc13a3a56d0b8ad7a5865d03777c2e2df4053cb", "user": "seed", "route": "RecordAgreement", "dossier": "agreement-karachi-steel-mill", "entries": ["01a216c0-3fbd-7c76-a3f9-77d01ac6bed5"]}', '2026-11-26 07:27:07.709758+00', '01a216c0-3fbd-4c11-8c89-f07ed446378c', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0026', '{"id": "seed-PK-RU-0026", "body": "11d7574c03a5b1b699829a93b8e6b45cdcba58ae0f19304bdf17fb4ed1eec79d", "user": "seed", "route": "OpenProject", "dossier": "project-karachi-steel-mill", "entries": ["01a216c0-3fc8-7e45-bfda-025d29722293"]}', '2026-11-26 07:27:07.724865+00', '01a216c0-3fcc-4799-b056-0888bff5e1df', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0027', '{"id": "seed-PK-RU-0027", "body": "8dfc8c01c01599883940975ea375ce60bdca2fe34c0487c0e71d219b41a1bfbb", "user": "seed", "route": "LinkDossier", "dossier": "agreement-karachi-steel-mill", "entries": ["01a216c0-3fd4-7132-9bdb-32b1f18ce154"]}', '2026-11-26 07:27:07.7363+00', '01a216c0-3fd8-470f-b76e-4ff1627d4dd2', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0028', '{"id": "seed-PK-RU-0028", "body": "d49d5a5247fbe8972b9b2131701ec145b69aef5df263b6e980126b37932b9ef6", "user": "seed", "route": "NameFocalPerson", "dossier": "project-karachi-steel-mill", "entries": ["01a216c0-3fe0-768c-a439-74ae608045aa"]}', '2026-11-26 07:27:07.746329+00', '01a216c0-3fe1-453a-9bd1-3391ca5a168d', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0029', '{"id": "seed-PK-RU-0029", "body": "b32645c2c0600fbc24414962d145ada19e9fdf0094432a1f4af7efc94303e641", "user": "seed", "route": "RegisterCommitment", "dossier": "commitment-karachi-steel-mill", "entries": ["01a216c0-3fe6-76b2-9235-43a5db7271b5"]}', '2026-11-26 07:27:07.755484+00', '01a216c0-3feb-4171-8b6a-24d2cf59ad51', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0030', '{"id": "seed-PK-RU-0030", "body": "bd32faa54d3149dbce930e8d1381572c0f01d8ecc5cceea759d5c3a0632086b3", "user": "seed", "route": "RecordMeeting", "dossier": "meeting-lavrov-fatemi", "entries": ["01a216c0-3fef-7b18-97f7-74dda3d91e9b"]}', '2026-11-26 07:27:07.760866+00', '01a216c0-3ff0-416e-aace-2406778a2276', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0031', '{"id": "seed-PK-RU-0031", "body": "ef14c3bf41496a3557704d0434994a0777fd9dbf921de23cf583ecf561efe34e", "user": "seed", "route": "RegisterCommitment", "dossier": "commitment-russia-cooperation", "entries": ["01a216c0-3ff6-7770-b3a1-bb5873b1cbac"]}', '2026-11-26 07:27:07.766823+00', '01a216c0-3ff6-4682-83d4-61bdd4f43de6', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0032', '{"id": "seed-PK-RU-0032", "body": "9cc5765af32a4d1a960af66d39a666013930721a1f3fabc5172024d3dec8a637", "user": "seed", "route": "OpenProject", "dossier": "project-rail-corridor", "entries": ["01a216c0-3ffb-711f-8928-8b8a76c7f903"]}', '2026-11-26 07:27:07.772588+00', '01a216c0-3ffc-4316-affd-25daa70655f7', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0033', '{"id": "seed-PK-RU-0033", "body": "5af7ebff0ece0f067b91d53d1e8cfc4b909e6493881cfdec4acf232259f34dd9", "user": "seed", "route": "RecordMeeting", "dossier": "meeting-moscow-overchuk", "entries": ["01a216c0-4001-70a5-8017-24a89e7ad5ee"]}', '2026-11-26 07:27:07.778834+00', '01a216c0-4002-4580-85e4-0074378c8421', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0034', '{"id": "seed-PK-RU-0034", "body": "c537781f2d69959f84c48cd2ac2e5ba53af6514f023446471a267595b3942207", "user": "seed", "route": "LinkDossier", "dossier": "meeting-moscow-overchuk", "entries": ["01a216c0-400e-72fb-95e9-60ffdbb44579"]}', '2026-11-26 07:27:07.791342+00', '01a216c0-400f-4ef5-9c7d-2fd3a29d9314', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0035', '{"id": "seed-PK-RU-0035", "body": "d0ab51d1cf43dbd5943e374e5949ad3575173146773882669758021da9251777", "user": "seed", "route": "LinkDossier", "dossier": "meeting-moscow-overchuk", "entries": ["01a216c0-4015-75c5-98a6-702c8a72d38f"]}', '2026-11-26 07:27:07.79935+00', '01a216c0-4016-494f-8cd4-abfb5ce36084', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0036', '{"id": "seed-PK-RU-0036", "body": "bddf0a5e16fa4775cd0bf740a1a2cec3b6d10c8fedcc79f9f4771398d861053c", "user": "seed", "route": "LinkDossier", "dossier": "meeting-moscow-overchuk", "entries": ["01a216c0-401a-7a12-9e5c-5f4375d40475"]}', '2026-11-26 07:27:07.80735+00', '01a216c0-401b-48db-a891-e449b2429cf0', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0037', '{"id": "seed-PK-RU-0037", "body": "84a3bb1def406d3789e6340d2c2ec61382f8a87250ace94ce549fdaee6af50e7", "user": "seed", "route": "LinkDossier", "dossier": "meeting-lavrov-fatemi", "entries": ["01a216c0-4021-71e3-83a4-fd5953eac79e"]}', '2026-11-26 07:27:07.809967+00', '01a216c0-4021-4b74-bf5a-04347c30d29a', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0038', '{"id": "seed-PK-RU-0038", "body": "4c517ab709ef1a76c93fc1ca59ffae7cc4e512996ecefeb389a15f6caa70a63d", "user": "seed", "route": "RegisterCommitment", "dossier": "commitment-pakistan-priority", "entries": ["01a216c0-4023-7196-b8c1-e740b9a585ae"]}', '2026-11-26 07:27:07.812917+00', '01a216c0-4024-44aa-8549-45f54c5974c7', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0039', '{"id": "seed-PK-RU-0039", "body": "adff13836e115c24793843bae9788813f8f3c8405d7e882906f5ec5cc7d46f81", "user": "seed", "route": "PlanMeeting", "dossier": "meeting-sco-summit-2025", "entries": ["01a216c0-402a-750f-8fea-8426eabddd79"]}', '2026-11-26 07:27:07.823774+00', '01a216c0-402f-471b-adf2-e500fd763683', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0040', '{"id": "seed-PK-RU-0040", "body": "06121d1a79df05d0ce25da9e4896d00dd6cb21b40b609aef3a7342f85feaca55", "user": "seed", "route": "PlanMeeting", "dossier": "meeting-putin-sharif", "entries": ["01a216c0-4032-7b1a-a30f-148072b4c1b7", "01a216c0-4032-70c1-961e-2dc76f25a496"]}', '2026-11-26 07:27:07.827449+00', '01a216c0-4033-449a-86d1-6cb709285d11', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'seed-PK-RU-0041', '{"id": "seed-PK-RU-0041", "body": "61ca2ecd1450a1ed8c1eef885d55286d2beeead4f4eb3badac67de2aead04b7f", "user": "seed", "route": "LinkDossier", "dossier": "meeting-putin-sharif", "entries": ["01a216c0-4036-7acb-941e-a39094da4494"]}', '2026-11-26 07:27:07.831645+00', '01a216c0-4037-4f7d-983a-e0ee5a926d3b', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-1', '{"id": "earlier-1", "body": "4a6299cb3a82c6731d0e6b2b10291a2aa3b69287584bd68a5a2d032676a70f70", "user": "anonymous", "route": "RescheduleCargoTrain", "dossier": "train-pilot-2025", "entries": ["01a216c0-d343-7992-93d1-50b8b2443863"]}', '2026-11-26 07:27:45.479003+00', '01a216c0-d346-4090-b830-3457cf518167', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-2', '{"id": "earlier-2", "body": "6769b588d3388e5e7e5de192d9fd1173b80fcecf5e958e17dead8d3fe1dd5080", "user": "anonymous", "route": "RecordCargoTrainDeparture", "dossier": "train-pilot-2025", "entries": ["01a216c0-d353-7d98-9450-d01e0522e631"]}', '2026-11-26 07:27:45.492879+00', '01a216c0-d354-4946-a576-ba06eecfa3d9', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-3', '{"id": "earlier-3", "body": "7974975e0f7df4ec1db2c3b18a020d21e3ea3b386541c01e0998a300f23f06cd", "user": "anonymous", "route": "CorrectEntry", "dossier": "train-pilot-2025", "entries": ["01a216c0-d37b-79bb-8600-f84f4afc3bc8"]}', '2026-11-26 07:27:45.536982+00', '01a216c0-d380-4aa9-aefe-10beaa456bdb', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-4', '{"id": "earlier-4", "body": "ec2015aafdbccd385fffa217a6ba56c3c2be556cfd8e95a844fc4edd6f6f3aa4", "user": "anonymous", "route": "RecordCargoTrainBorderCrossing", "dossier": "train-pilot-2025", "entries": ["01a216c0-d38c-7e6a-85cb-6c77b1bd0003"]}', '2026-11-26 07:27:45.550617+00', '01a216c0-d38e-423e-9e32-3fa00858e11b', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-5', '{"id": "earlier-5", "body": "fbd63e3b7ecbc1bdc9ffe097a87c8481d74ba880c5a5cb184845b0cb9702b594", "user": "anonymous", "route": "RecordCargoTrainArrival", "dossier": "train-pilot-2025", "entries": ["01a216c0-d396-7f0b-a72d-066bbf17b852"]}', '2026-11-26 07:27:45.56016+00', '01a216c0-d397-4647-ae8b-e9a47e0e04bb', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-6', '{"id": "earlier-6", "body": "ee997721b20eb95fe2b62c47b2695d7773ddc47dd13de5744f18dcfeb5d88a55", "user": "anonymous", "route": "RetractEntry", "dossier": "train-pilot-2025", "entries": ["01a216c0-d3a4-74d2-bdb9-1fff254caec1"]}', '2026-11-26 07:27:45.573794+00', '01a216c0-d3a5-4b4c-8eac-a0cff358e4ef', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-7', '{"id": "earlier-7", "body": "524d698c1a552a13759c4c2da94d460e4846c01a01b43da6e8dd9d47313d573d", "user": "anonymous", "route": "RecordEntryIntoForce", "dossier": "agreement-mou-2024", "entries": ["01a216c0-d3ac-7262-8ea9-c07473d7ef91"]}', '2026-11-26 07:27:45.582049+00', '01a216c0-d3ad-48dc-8590-827a3cafb75d', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-8', '{"id": "earlier-8", "body": "11ccc9ea246a3d202263f7a429f5533d4d928120097f5918f3e142de0b381c8c", "user": "anonymous", "route": "PlanMilestone", "dossier": "project-karachi-steel-mill", "entries": ["01a216c0-d3b8-74d5-8f54-ab33970ba1a0"]}', '2026-11-26 07:27:45.595645+00', '01a216c0-d3bb-4c25-8df3-8da83af78863', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-9', '{"id": "earlier-9", "body": "10e7679145ef0c098f28435264d87f27aba6991234aa50f63e2500228cfdf962", "user": "anonymous", "route": "RecordMilestone", "dossier": "project-karachi-steel-mill", "entries": ["01a216c0-d3c2-767e-bd1f-973999a1d2b5"]}', '2026-11-26 07:27:45.60387+00', '01a216c0-d3c3-4522-9fcc-247ef605ce7f', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-10', '{"id": "earlier-10", "body": "7525401270cb8dc0aaa499781c939480e0190a05ee3f6753ca9fb1929f542bb2", "user": "anonymous", "route": "RecordProjectStart", "dossier": "project-karachi-steel-mill", "entries": ["01a216c0-d3c9-707b-88fa-f56ef43bca66"]}', '2026-11-26 07:27:45.611069+00', '01a216c0-d3ca-437d-bc45-725fdc6451e9', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-11', '{"id": "earlier-11", "body": "4c4279f83aae3a11ab2e4c814e10df4c013e79ffb772f9fdc7b23ad3225ef82c", "user": "anonymous", "route": "DeclareProjectStatus", "dossier": "project-karachi-steel-mill", "entries": ["01a216c0-d3d5-79d3-a493-a8575805373a"]}', '2026-11-26 07:27:45.624993+00', '01a216c0-d3d8-4efe-a8d3-9edd3ff42942', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-12', '{"id": "earlier-12", "body": "bb263ea334830e811ec5f6ba20e1b5cbf462869d9fb3744e4fb82f9650b87ec5", "user": "anonymous", "route": "CheckCommitment", "dossier": "commitment-pilot-train-2025", "entries": ["01a216c0-d3e5-74c0-9c08-928df62c181a"]}', '2026-11-26 07:27:45.639104+00', '01a216c0-d3e6-4a35-aa98-912127becf92', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-13', '{"id": "earlier-13", "body": "fb48e18e97362c2399f9f683ea49ea1a212b9685eca8161164e2f61ab357e003", "user": "anonymous", "route": "RecordCommitmentEvidence", "dossier": "commitment-mou-2024", "entries": ["01a216c0-d3fd-7f61-b3d0-5a76b626d404"]}', '2026-11-26 07:27:45.668493+00', '01a216c0-d404-48b5-b93c-dccc6f194d72', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-14', '{"id": "earlier-14", "body": "e43108eb91bf671c640a0d3b2d3c55beb1d8f4dabdac12dbb66440669f365096", "user": "anonymous", "route": "WithdrawCommitment", "dossier": "commitment-pakistan-priority", "entries": ["01a216c0-d40c-732e-a3bf-c84590dfdef4"]}', '2026-11-26 07:27:45.677596+00', '01a216c0-d40d-4283-ae79-4bf16a2816ff', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-15', '{"id": "earlier-15", "body": "2f11dbe32b9d4c7ae66b151b68f8b87fd3004c1d32930adb044dd8172d17007c", "user": "anonymous", "route": "PostponeMeeting", "dossier": "meeting-sco-summit-2025", "entries": ["01a216c0-d414-7f8d-81a4-4a1e57db743d"]}', '2026-11-26 07:27:45.686792+00', '01a216c0-d416-4be9-8d3b-154d002c21fb', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-16', '{"id": "earlier-16", "body": "26339987626f8c30b7654383185efbfe1717a3eaa60a91f631042b5832df3488", "user": "anonymous", "route": "RecordAppointment", "dossier": "person-dar", "entries": ["01a216c0-d41d-7436-846e-b9744f5f460e"]}', '2026-11-26 07:27:45.694567+00', '01a216c0-d41e-4b9d-ad11-c7d270747c4a', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-17', '{"id": "earlier-17", "body": "e7a0fb43c9976e47aa8b71aec87a4f740e33ce538bfdee3a8ba6baaaf2c9d7df", "user": "anonymous", "route": "RecordEndOfOffice", "dossier": "person-dar", "entries": ["01a216c0-d426-7cfe-a7c0-db155a46c5a9"]}', '2026-11-26 07:27:45.703281+00', '01a216c0-d427-496d-adb4-cbb291f60765', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-18', '{"id": "earlier-18", "body": "4f8254aa205ad3dc2fd9250872c966f4d52c859985ecfcd226379dd75937c48a", "user": "anonymous", "route": "RecordMeeting", "dossier": "meeting-slip", "entries": ["01a216c0-d42b-77d5-ad47-af47d7f9bcbd"]}', '2026-11-26 07:27:45.707846+00', '01a216c0-d42b-4c2c-b5ae-96035e697831', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-19', '{"id": "earlier-19", "body": "f5044d483a7217292e164a9db10963b1f5d25fb90879b126b9cf808dc7423560", "user": "anonymous", "route": "RetractEntry", "dossier": "meeting-slip", "entries": ["01a216c0-d430-76ad-8cf3-1a370360086c"]}', '2026-11-26 07:27:45.712843+00', '01a216c0-d430-487c-a9bc-48cd5076c337', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-20', '{"id": "earlier-20", "body": "a2d83c22a1061bdb07a20410cb869c452c900965c8e54159e3f66f64f4de8962", "user": "anonymous", "route": "OpenCargoTrain", "dossier": "train-second", "entries": ["01a216c0-d435-7bef-894f-34d4e6ef9f90"]}', '2026-11-26 07:27:45.718682+00', '01a216c0-d436-44e6-88ae-dbe285e3faac', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_receipt VALUES ('PK-RU', 'earlier-21', '{"id": "earlier-21", "body": "afd670bc5aefa69aec55206a1f926e72b3fc7c7c41a0744e672194134f15f4c7", "user": "anonymous", "route": "CancelCargoTrain", "dossier": "train-second", "entries": ["01a216c0-d43d-75d6-a083-6e9f2f651973"]}', '2026-11-26 07:27:45.726984+00', '01a216c0-d43e-480c-beef-d4377e13b289', 'CooperationLedger.Web.Recording.Receipt');
INSERT INTO ledger.mt_doc_sourceview VALUES ('PK-RU', 'source-article', '{"id": "source-article", "entry": "01a216c0-3ee5-78c4-bf95-ee8949d262d6", "title": "Report on closer Pakistan-Russia cooperation, section Trade & Economy (untitled, no byline)", "speaksUntil": "2025-06-03/2025-07", "registration": {"kind": "secondary", "note": "The document has no date of its own. It was written after 3 June 2025, the latest day it tells of, and before August 2025, which it calls still to come.", "title": "Report on closer Pakistan-Russia cooperation, section Trade & Economy (untitled, no byline)", "issued": {"edtf": "2025-06-03/2025-07", "basis": "inferred"}, "sha256": "22d53edc1e174b0237a8457cee8d9343b060b79a340b2a1389467ec6559f21f1", "accessed": "2026-11-23", "language": "en"}}', '2026-11-26 07:27:07.857355+00', '01a216c0-3fff-4167-930a-5d9bb2ea1229', 'CooperationLedger.Sources.SourceView');
INSERT INTO ledger.mt_event_progression VALUES ('DossierViews3:All', 64, '2026-11-26 07:27:45.906408+00', 'none', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger.mt_event_progression VALUES ('HighWaterAllocationFence', 64, '2026-11-26 07:28:03.800749+00', 'none', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger.mt_event_progression VALUES ('HighWaterMark', 64, '2026-11-26 07:28:03.802258+00', 'none', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO ledger.mt_events VALUES (1, '01a216c0-3e8f-77c9-9c32-16a0d21721fa', 'ledger-pk-ru', 1, '{"parties": ["PK", "RU"]}', NULL, 'ledger_opened', '2026-11-26 07:27:07.404717+00', 'PK-RU', 'CooperationLedger.Ledgers.LedgerOpened, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0001"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (2, '01a216c0-3ee5-78c4-bf95-ee8949d262d6', 'source-article', 1, '{"kind": "secondary", "note": "The document has no date of its own. It was written after 3 June 2025, the latest day it tells of, and before August 2025, which it calls still to come.", "title": "Report on closer Pakistan-Russia cooperation, section Trade & Economy (untitled, no byline)", "issued": {"edtf": "2025-06-03/2025-07", "basis": "inferred"}, "sha256": "22d53edc1e174b0237a8457cee8d9343b060b79a340b2a1389467ec6559f21f1", "accessed": "2026-11-23", "language": "en"}', NULL, 'source_registered', '2026-11-26 07:27:07.493779+00', 'PK-RU', 'CooperationLedger.Sources.SourceRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0002"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (3, '01a216c0-3f11-7ced-936b-6a888f3278cc', 'commitment-pilot-train-2025', 1, '{"date": "not-stated", "after": [], "title": "To run a pilot cargo train in August 2025", "train": "train-pilot-2025", "before": [], "owedBy": ["PK", "RU"], "owedTo": ["PK", "RU"], "shownBy": "trainDeparted", "testable": true, "citations": [{"place": "line 9", "source": "source-article"}], "windowBasis": "stated"}', NULL, 'commitment_registered', '2026-11-26 07:27:07.537517+00', 'PK-RU', 'CooperationLedger.Commitments.CommitmentRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0003"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (4, '01a216c0-3f11-7d05-aac8-47c303c2cef0', 'train-pilot-2025', 1, '{"date": "not-stated", "after": [], "before": [], "window": "2025-08", "service": {"via": [], "title": "Pilot cargo train, Pakistan and Russia", "between": ["PK", "RU"]}, "citations": [{"place": "line 9", "source": "source-article"}], "windowBasis": "stated"}', NULL, 'cargo_train_scheduled', '2026-11-26 07:27:07.537517+00', 'PK-RU', 'CooperationLedger.CargoTrains.CargoTrainScheduled, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0003"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (5, '01a216c0-3f29-76de-bd69-afb86d567c1a', 'person-lavrov', 1, '{"name": "Sergey Lavrov", "state": "RU", "citations": [{"place": "line 4", "source": "source-article"}], "alsoCalled": []}', NULL, 'person_registered', '2026-11-26 07:27:07.561083+00', 'PK-RU', 'CooperationLedger.Actors.PersonRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0004"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (6, '01a216c0-3f2f-756c-8cf5-6f9f30ea7a97', 'person-fatemi', 1, '{"name": "Syed Tariq Fatemi", "state": "PK", "citations": [{"place": "line 4", "source": "source-article"}], "alsoCalled": []}', NULL, 'person_registered', '2026-11-26 07:27:07.567875+00', 'PK-RU', 'CooperationLedger.Actors.PersonRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0005"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (7, '01a216c0-3f32-7eab-a771-63f06edf328a', 'person-overchuk', 1, '{"name": "Alexey Overchuk", "state": "RU", "citations": [{"place": "line 7", "source": "source-article"}], "alsoCalled": []}', NULL, 'person_registered', '2026-11-26 07:27:07.570553+00', 'PK-RU', 'CooperationLedger.Actors.PersonRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0006"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (8, '01a216c0-3f35-75b0-839a-526e943ee2d2', 'person-khan', 1, '{"name": "Haroon Akhtar Khan", "state": "PK", "citations": [{"place": "line 7", "source": "source-article"}], "alsoCalled": []}', NULL, 'person_registered', '2026-11-26 07:27:07.573444+00', 'PK-RU', 'CooperationLedger.Actors.PersonRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0007"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (9, '01a216c0-3f37-74f4-92c7-b512615af222', 'person-putin', 1, '{"name": "Vladimir Putin", "state": "RU", "citations": [{"place": "line 10", "source": "source-article"}], "alsoCalled": []}', NULL, 'person_registered', '2026-11-26 07:27:07.575971+00', 'PK-RU', 'CooperationLedger.Actors.PersonRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0008"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (10, '01a216c0-3f3a-7f05-8753-187d328fc8fe', 'person-sharif', 1, '{"name": "Shehbaz Sharif", "state": "PK", "citations": [{"place": "line 21", "source": "source-article"}], "alsoCalled": []}', NULL, 'person_registered', '2026-11-26 07:27:07.578301+00', 'PK-RU', 'CooperationLedger.Actors.PersonRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0009"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (11, '01a216c0-3f3c-7027-a0ea-d14dbc1bc33a', 'person-dar', 1, '{"name": "Ishaq Dar", "state": "PK", "citations": [{"place": "line 23", "source": "source-article"}], "alsoCalled": []}', NULL, 'person_registered', '2026-11-26 07:27:07.580853+00', 'PK-RU', 'CooperationLedger.Actors.PersonRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0010"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (12, '01a216c0-3f41-77c4-a285-c236257adf6b', 'organisation-sco', 1, '{"name": "Shanghai Cooperation Organisation", "citations": [{"place": "line 21", "source": "source-article"}], "alsoCalled": ["SCO"]}', NULL, 'organisation_registered', '2026-11-26 07:27:07.585305+00', 'PK-RU', 'CooperationLedger.Actors.OrganisationRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0011"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (13, '01a216c0-3f51-724b-adef-039724e3a115', 'person-lavrov', 2, '{"date": {"edtf": "2025-06-03", "basis": "inferred"}, "after": [], "before": [], "office": {"state": "RU", "title": "Foreign Minister"}, "citations": [{"place": "line 4", "source": "source-article"}]}', NULL, 'office_held', '2026-11-26 07:27:07.601389+00', 'PK-RU', 'CooperationLedger.Actors.OfficeHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0012"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (14, '01a216c0-3f58-7518-810e-371078e5589a', 'person-fatemi', 2, '{"date": {"edtf": "2025-06-03", "basis": "inferred"}, "after": [], "before": [], "office": {"state": "PK", "title": "Special Assistant to the Prime Minister on Foreign Affairs"}, "citations": [{"place": "line 4", "source": "source-article"}]}', NULL, 'office_held', '2026-11-26 07:27:07.608633+00', 'PK-RU', 'CooperationLedger.Actors.OfficeHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0013"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (15, '01a216c0-3f5b-774e-a8a6-fee609f6485f', 'person-overchuk', 2, '{"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "before": [], "office": {"state": "RU", "title": "Deputy Prime Minister"}, "citations": [{"place": "line 23", "source": "source-article"}]}', NULL, 'office_held', '2026-11-26 07:27:07.611379+00', 'PK-RU', 'CooperationLedger.Actors.OfficeHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0014"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (16, '01a216c0-3f63-7b0f-b620-f3eda26bed2b', 'person-overchuk', 3, '{"date": "not-stated", "after": [], "before": [], "office": {"state": "RU", "title": "Deputy Prime Minister"}, "citations": [{"place": "line 7", "source": "source-article"}]}', NULL, 'office_held', '2026-11-26 07:27:07.619962+00', 'PK-RU', 'CooperationLedger.Actors.OfficeHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0015"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (17, '01a216c0-3f67-7745-9149-b467dc9df6c8', 'person-khan', 2, '{"date": "not-stated", "after": [], "before": [], "office": {"state": "PK", "title": "Aide on Industries and Production"}, "citations": [{"place": "line 7", "source": "source-article"}]}', NULL, 'office_held', '2026-11-26 07:27:07.623033+00', 'PK-RU', 'CooperationLedger.Actors.OfficeHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0016"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (18, '01a216c0-3f69-766b-8389-667e897c505a', 'person-putin', 2, '{"date": "not-stated", "after": [], "before": [], "office": {"state": "RU", "title": "President"}, "citations": [{"place": "line 10", "source": "source-article"}]}', NULL, 'office_held', '2026-11-26 07:27:07.625741+00', 'PK-RU', 'CooperationLedger.Actors.OfficeHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0017"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (19, '01a216c0-3f6c-7dbf-a617-b55057fed167', 'person-sharif', 2, '{"date": "not-stated", "after": [], "before": [], "office": {"state": "PK", "title": "Prime Minister"}, "citations": [{"place": "line 21", "source": "source-article"}]}', NULL, 'office_held', '2026-11-26 07:27:07.62852+00', 'PK-RU', 'CooperationLedger.Actors.OfficeHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0018"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (20, '01a216c0-3f6f-7b45-8e8a-9786ec9c600f', 'person-dar', 2, '{"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "before": [], "office": {"state": "PK", "title": "Finance Minister"}, "citations": [{"place": "line 23", "source": "source-article"}]}', NULL, 'office_held', '2026-11-26 07:27:07.631853+00', 'PK-RU', 'CooperationLedger.Actors.OfficeHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0019"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (21, '01a216c0-3f77-7047-8312-69084ce3b8f8', 'meeting-overchuk-islamabad-2024', 1, '{"date": {"edtf": "2024-09", "basis": "stated"}, "said": [], "after": [], "before": [], "meeting": {"kind": "visit", "place": "PKISB", "title": "Visit of Alexey Overchuk to Islamabad", "topics": [], "participants": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}]}, "citations": [{"place": "line 23", "source": "source-article"}]}', NULL, 'meeting_held', '2026-11-26 07:27:07.639681+00', 'PK-RU', 'CooperationLedger.Meetings.MeetingHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0020"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (22, '01a216c0-3f87-795e-8d39-acfc59e1507c', 'agreement-mou-2024', 1, '{"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "terms": {"kind": "memorandumOfUnderstanding", "title": "Memorandum of understanding on energy, infrastructure and agriculture", "parties": ["PK", "RU"], "sectors": ["230", "200", "311"]}, "before": [], "citations": [{"place": "line 23", "source": "source-article"}]}', NULL, 'agreement_recorded', '2026-11-26 07:27:07.655404+00', 'PK-RU', 'CooperationLedger.Agreements.AgreementRecorded, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0021"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (23, '01a216c0-3fa2-76a3-95c1-a044e46e4f27', 'agreement-mou-2024', 2, '{"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "party": "RU", "place": "PKISB", "before": [], "citations": [{"place": "line 23", "source": "source-article"}], "signatories": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}]}', NULL, 'agreement_signed', '2026-11-26 07:27:07.682712+00', 'PK-RU', 'CooperationLedger.Agreements.AgreementSigned, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0022"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (24, '01a216c0-3fad-737c-a00f-3a970f725ead', 'agreement-mou-2024', 3, '{"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "party": "PK", "place": "PKISB", "before": [], "citations": [{"place": "line 23", "source": "source-article"}], "signatories": [{"office": "Finance Minister", "person": "person-dar"}]}', NULL, 'agreement_signed', '2026-11-26 07:27:07.693415+00', 'PK-RU', 'CooperationLedger.Agreements.AgreementSigned, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0023"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (25, '01a216c0-3fba-7043-b377-2d1cb2a9d930', 'commitment-mou-2024', 1, '{"date": {"edtf": "2024-09", "basis": "stated"}, "after": [], "title": "To strengthen ties in energy, infrastructure and agriculture", "before": [], "owedBy": ["PK", "RU"], "owedTo": ["PK", "RU"], "shownBy": "evidenceByHand", "testable": false, "agreement": "agreement-mou-2024", "citations": [{"place": "line 23", "source": "source-article"}], "windowBasis": "stated"}', NULL, 'commitment_registered', '2026-11-26 07:27:07.706089+00', 'PK-RU', 'CooperationLedger.Commitments.CommitmentRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0024"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (26, '01a216c0-3fbd-7c76-a3f9-77d01ac6bed5', 'agreement-karachi-steel-mill', 1, '{"date": {"edtf": "2025-05-13", "basis": "inferred"}, "after": [], "terms": {"title": "Agreement to establish a steel mill in Karachi", "parties": ["PK", "RU"], "sectors": ["321"], "subject": "A new steel mill in Karachi"}, "before": [], "citations": [{"place": "line 14", "source": "source-article"}]}', NULL, 'agreement_recorded', '2026-11-26 07:27:07.709167+00', 'PK-RU', 'CooperationLedger.Agreements.AgreementRecorded, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0025"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (27, '01a216c0-3fc8-7e45-bfda-025d29722293', 'project-karachi-steel-mill', 1, '{"title": "Steel mill in Karachi", "places": ["PKKHI"], "states": ["PK", "RU"], "sectors": ["321"], "citations": [{"place": "line 14", "source": "source-article"}]}', NULL, 'project_opened', '2026-11-26 07:27:07.720179+00', 'PK-RU', 'CooperationLedger.Projects.ProjectOpened, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0026"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (28, '01a216c0-3fd4-7132-9bdb-32b1f18ce154', 'agreement-karachi-steel-mill', 2, '{"to": "project-karachi-steel-mill", "relation": "concerns", "citations": [{"place": "line 14", "source": "source-article"}]}', NULL, 'dossier_linked', '2026-11-26 07:27:07.732045+00', 'PK-RU', 'CooperationLedger.Links.DossierLinked, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0027"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (29, '01a216c0-3fe0-768c-a439-74ae608045aa', 'project-karachi-steel-mill', 2, '{"date": "not-stated", "after": [], "before": [], "official": {"person": "person-khan"}, "citations": [{"place": "line 15", "source": "source-article"}]}', NULL, 'focal_person_named', '2026-11-26 07:27:07.744064+00', 'PK-RU', 'CooperationLedger.Projects.FocalPersonNamed, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0028"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (30, '01a216c0-3fe6-76b2-9235-43a5db7271b5', 'commitment-karachi-steel-mill', 1, '{"date": {"edtf": "2025-05-13", "basis": "inferred"}, "after": [], "title": "To establish a new steel mill in Karachi", "before": [], "owedBy": ["PK", "RU"], "owedTo": ["PK", "RU"], "project": "project-karachi-steel-mill", "shownBy": "evidenceByHand", "testable": true, "citations": [{"place": "line 14", "source": "source-article"}], "windowBasis": "stated"}', NULL, 'commitment_registered', '2026-11-26 07:27:07.750976+00', 'PK-RU', 'CooperationLedger.Commitments.CommitmentRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0029"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (43, '01a216c0-4036-7acb-941e-a39094da4494', 'meeting-putin-sharif', 2, '{"to": "meeting-sco-summit-2025", "relation": "partOf", "citations": [{"place": "line 21", "source": "source-article"}]}', NULL, 'dossier_linked', '2026-11-26 07:27:07.830832+00', 'PK-RU', 'CooperationLedger.Links.DossierLinked, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0041"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (44, '01a216c0-d343-7992-93d1-50b8b2443863', 'train-pilot-2025', 2, '{"date": {"edtf": "2025-08-20", "basis": "stated"}, "after": [], "before": [], "reason": "Wagons were late", "window": "2025-10", "citations": [{"place": "line 9", "source": "source-article"}], "windowBasis": "stated"}', NULL, 'cargo_train_rescheduled', '2026-11-26 07:27:45.475126+00', 'PK-RU', 'CooperationLedger.CargoTrains.CargoTrainRescheduled, CooperationLedger', 'c02310116e2e6c6dca915a14e7132cf3', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-1"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (31, '01a216c0-3fef-7b18-97f7-74dda3d91e9b', 'meeting-lavrov-fatemi', 1, '{"date": {"edtf": "2025-06-03", "basis": "inferred"}, "said": [{"gist": "Russia stays committed to wider cooperation with Pakistan", "speaker": "person-lavrov", "citation": {"place": "line 4", "source": "source-article"}}, {"gist": "Of Pakistan, as Moscow sees it in South Asia", "speaker": "person-lavrov", "citation": {"place": "line 5", "source": "source-article", "quotation": "natural ally"}}, {"gist": "Pakistan is a partner that growth and stability of the region depend on", "speaker": "person-lavrov", "citation": {"place": "line 5", "source": "source-article"}}], "after": [], "before": [], "meeting": {"title": "Meeting of Sergey Lavrov and Syed Tariq Fatemi", "topics": [], "participants": [{"office": "Foreign Minister", "person": "person-lavrov"}, {"office": "Special Assistant to the Prime Minister on Foreign Affairs", "person": "person-fatemi"}]}, "citations": [{"place": "line 4", "source": "source-article"}]}', NULL, 'meeting_held', '2026-11-26 07:27:07.759397+00', 'PK-RU', 'CooperationLedger.Meetings.MeetingHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0030"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (32, '01a216c0-3ff6-7770-b3a1-bb5873b1cbac', 'commitment-russia-cooperation', 1, '{"date": {"edtf": "2025-06-03", "basis": "inferred"}, "after": [], "title": "To expand cooperation with Pakistan", "before": [], "owedBy": ["RU"], "owedTo": ["PK"], "shownBy": "evidenceByHand", "testable": false, "citations": [{"place": "line 4", "source": "source-article"}], "windowBasis": "stated"}', NULL, 'commitment_registered', '2026-11-26 07:27:07.766252+00', 'PK-RU', 'CooperationLedger.Commitments.CommitmentRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0031"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (33, '01a216c0-3ffb-711f-8928-8b8a76c7f903', 'project-rail-corridor', 1, '{"title": "Railway connectivity of Russia, Uzbekistan and Pakistan", "places": [], "states": ["RU", "UZ", "PK"], "sectors": ["210"], "citations": [{"place": "line 8", "source": "source-article"}]}', NULL, 'project_opened', '2026-11-26 07:27:07.771824+00', 'PK-RU', 'CooperationLedger.Projects.ProjectOpened, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0032"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (34, '01a216c0-4001-70a5-8017-24a89e7ad5ee', 'meeting-moscow-overchuk', 1, '{"date": "not-stated", "said": [{"gist": "Of the relationship of the two states", "speaker": "person-overchuk", "citation": {"place": "line 7", "source": "source-article", "quotation": "natural alliance"}}, {"gist": "Vladimir Putin is interested in deeper ties, above all in energy, steel and regional trade", "speaker": "person-overchuk", "citation": {"place": "line 10", "source": "source-article"}}, {"gist": "On the view of Vladimir Putin, told at second hand", "speaker": "person-overchuk", "citation": {"place": "line 11", "source": "source-article", "quotation": "President Putin considers Pakistan an important partner in regional growth and development"}}, {"gist": "Of Russia, as Pakistan sees it", "speaker": "person-fatemi", "citation": {"place": "line 12", "source": "source-article", "quotation": "stabilising factor in the international arena"}}, {"gist": "Closer ties with Russia stay among the first aims of Pakistan''s foreign policy", "speaker": "person-fatemi", "citation": {"place": "line 12", "source": "source-article"}}], "after": [], "before": [], "meeting": {"kind": "talks", "place": "RUMOW", "title": "Talks of Alexey Overchuk with Syed Tariq Fatemi and Haroon Akhtar Khan", "topics": ["Railway connectivity of Russia, Uzbekistan and Pakistan", "A pilot cargo train", "Energy, steel and regional trade"], "participants": [{"office": "Deputy Prime Minister", "person": "person-overchuk"}, {"office": "Special Assistant to the Prime Minister on Foreign Affairs", "person": "person-fatemi"}, {"office": "Aide on Industries and Production", "person": "person-khan"}]}, "citations": [{"place": "line 7", "source": "source-article"}]}', NULL, 'meeting_held', '2026-11-26 07:27:07.777439+00', 'PK-RU', 'CooperationLedger.Meetings.MeetingHeld, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0033"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (35, '01a216c0-400e-72fb-95e9-60ffdbb44579', 'meeting-moscow-overchuk', 2, '{"to": "project-rail-corridor", "relation": "concerns", "citations": [{"place": "line 8", "source": "source-article"}]}', NULL, 'dossier_linked', '2026-11-26 07:27:07.790736+00', 'PK-RU', 'CooperationLedger.Links.DossierLinked, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0034"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (36, '01a216c0-4015-75c5-98a6-702c8a72d38f', 'meeting-moscow-overchuk', 3, '{"to": "train-pilot-2025", "relation": "concerns", "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'dossier_linked', '2026-11-26 07:27:07.797828+00', 'PK-RU', 'CooperationLedger.Links.DossierLinked, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0035"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (37, '01a216c0-401a-7a12-9e5c-5f4375d40475', 'meeting-moscow-overchuk', 4, '{"to": "meeting-overchuk-islamabad-2024", "relation": "follows", "citations": [{"place": "line 23", "source": "source-article"}]}', NULL, 'dossier_linked', '2026-11-26 07:27:07.8027+00', 'PK-RU', 'CooperationLedger.Links.DossierLinked, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0036"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (38, '01a216c0-4021-71e3-83a4-fd5953eac79e', 'meeting-lavrov-fatemi', 2, '{"to": "meeting-overchuk-islamabad-2024", "relation": "follows", "citations": [{"place": "line 23", "source": "source-article"}]}', NULL, 'dossier_linked', '2026-11-26 07:27:07.809302+00', 'PK-RU', 'CooperationLedger.Links.DossierLinked, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0037"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (39, '01a216c0-4023-7196-b8c1-e740b9a585ae', 'commitment-pakistan-priority', 1, '{"date": "not-stated", "after": [], "title": "To keep closer ties with Russia among the first aims of foreign policy", "before": [], "owedBy": ["PK"], "owedTo": [], "shownBy": "evidenceByHand", "testable": false, "citations": [{"place": "line 12", "source": "source-article"}], "windowBasis": "stated"}', NULL, 'commitment_registered', '2026-11-26 07:27:07.811749+00', 'PK-RU', 'CooperationLedger.Commitments.CommitmentRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0038"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (40, '01a216c0-402a-750f-8fea-8426eabddd79', 'meeting-sco-summit-2025', 1, '{"date": "not-stated", "after": [], "before": [], "window": "2025-08", "meeting": {"host": "organisation-sco", "kind": "summit", "place": "CNTSN", "title": "SCO Council of Heads of State summit, Tianjin", "topics": [], "participants": []}, "citations": [{"place": "line 21", "source": "source-article"}], "windowBasis": "inferred"}', NULL, 'meeting_planned', '2026-11-26 07:27:07.818801+00', 'PK-RU', 'CooperationLedger.Meetings.MeetingPlanned, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0039"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (41, '01a216c0-4032-70c1-961e-2dc76f25a496', 'commitment-leaders-meeting-2025', 1, '{"date": "not-stated", "after": [], "title": "To meet in August 2025 during the SCO summit in Tianjin", "before": [], "owedBy": ["RU"], "owedTo": ["PK"], "meeting": "meeting-putin-sharif", "shownBy": "meetingHeld", "testable": true, "citations": [{"place": "line 21", "source": "source-article"}], "windowBasis": "stated"}', NULL, 'commitment_registered', '2026-11-26 07:27:07.826239+00', 'PK-RU', 'CooperationLedger.Commitments.CommitmentRegistered, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0040"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (42, '01a216c0-4032-7b1a-a30f-148072b4c1b7', 'meeting-putin-sharif', 1, '{"date": "not-stated", "after": [], "before": [], "window": "2025-08", "meeting": {"place": "CNTSN", "title": "Meeting of Vladimir Putin and Shehbaz Sharif", "topics": [], "participants": [{"office": "President", "person": "person-putin"}, {"office": "Prime Minister", "person": "person-sharif"}]}, "citations": [{"place": "line 21", "source": "source-article"}], "windowBasis": "inferred"}', NULL, 'meeting_planned', '2026-11-26 07:27:07.826239+00', 'PK-RU', 'CooperationLedger.Meetings.MeetingPlanned, CooperationLedger', NULL, NULL, '{"assurance": "seed", "command-id": "seed-PK-RU-0040"}', 'seed', false);
INSERT INTO ledger.mt_events VALUES (45, '01a216c0-d353-7d98-9450-d01e0522e631', 'train-pilot-2025', 3, '{"date": {"edtf": "2025-09-02", "basis": "stated"}, "from": "RUMOW", "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'cargo_train_departed', '2026-11-26 07:27:45.491253+00', 'PK-RU', 'CooperationLedger.CargoTrains.CargoTrainDeparted, CooperationLedger', 'be8d7d6d417322373a04b0e627b11f39', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-2"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (46, '01a216c0-d37b-79bb-8600-f84f4afc3bc8', 'train-pilot-2025', 4, '{"reason": "Misread", "clerical": true, "citations": [], "replacements": [{"entry": "01a216c0-d353-7d98-9450-d01e0522e631", "instead": {"data": {"date": {"edtf": "2025-10-02", "basis": "stated"}, "from": "RUMOW", "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}, "type": "cargo_train_departed"}}]}', NULL, 'entries_corrected', '2026-11-26 07:27:45.531515+00', 'PK-RU', 'CooperationLedger.Chronicles.EntriesCorrected, CooperationLedger', 'd1922e51b524dd7172388492419f8d29', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-3"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (47, '01a216c0-d38c-7e6a-85cb-6c77b1bd0003', 'train-pilot-2025', 5, '{"at": "UZTAS", "date": {"edtf": "2025-10-05", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'cargo_train_crossed_border', '2026-11-26 07:27:45.548409+00', 'PK-RU', 'CooperationLedger.CargoTrains.CargoTrainCrossedBorder, CooperationLedger', '340e3ae65e46186aafd7077f09ddb6dc', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-4"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (48, '01a216c0-d396-7f0b-a72d-066bbf17b852', 'train-pilot-2025', 6, '{"at": "PKKHI", "date": {"edtf": "2025-10-12", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'cargo_train_arrived', '2026-11-26 07:27:45.558355+00', 'PK-RU', 'CooperationLedger.CargoTrains.CargoTrainArrived, CooperationLedger', '789f5ffcfca42402e415661cc8116a12', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-5"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (49, '01a216c0-d3a4-74d2-bdb9-1fff254caec1', 'train-pilot-2025', 7, '{"entry": "01a216c0-d396-7f0b-a72d-066bbf17b852", "reason": "The source does not say so.", "clerical": true, "citations": [], "withWholeDossier": false}', NULL, 'entry_retracted', '2026-11-26 07:27:45.572026+00', 'PK-RU', 'CooperationLedger.Chronicles.EntryRetracted, CooperationLedger', '219852efca60daa5cf171a458bf1f932', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-6"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (50, '01a216c0-d3ac-7262-8ea9-c07473d7ef91', 'agreement-mou-2024', 4, '{"date": {"edtf": "2024-10", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'agreement_entered_into_force', '2026-11-26 07:27:45.580642+00', 'PK-RU', 'CooperationLedger.Agreements.AgreementEnteredIntoForce, CooperationLedger', 'c917c2825f3888a127aa5e91b280cd02', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-7"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (51, '01a216c0-d3b8-74d5-8f54-ab33970ba1a0', 'project-karachi-steel-mill', 3, '{"date": {"edtf": "2025-06", "basis": "stated"}, "after": [], "title": "First steel", "before": [], "window": "2027", "citations": [{"place": "line 9", "source": "source-article"}], "milestone": "first-steel", "windowBasis": "stated"}', NULL, 'milestone_planned', '2026-11-26 07:27:45.592199+00', 'PK-RU', 'CooperationLedger.Projects.MilestonePlanned, CooperationLedger', 'f8196d3aea6e4a725bde30875a26d23e', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-8"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (52, '01a216c0-d3c2-767e-bd1f-973999a1d2b5', 'project-karachi-steel-mill', 4, '{"date": {"edtf": "2026-03", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}], "milestone": "first-steel"}', NULL, 'milestone_reached', '2026-11-26 07:27:45.602154+00', 'PK-RU', 'CooperationLedger.Projects.MilestoneReached, CooperationLedger', '748bb431014082f5be467f4d7aa5f057', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-9"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (53, '01a216c0-d3c9-707b-88fa-f56ef43bca66', 'project-karachi-steel-mill', 5, '{"date": {"edtf": "2025-07-01", "basis": "stated"}, "after": [], "before": [], "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'project_started', '2026-11-26 07:27:45.609888+00', 'PK-RU', 'CooperationLedger.Projects.ProjectStarted, CooperationLedger', 'cd6344e8e14574a85518d37c1fcddf8f', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-10"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (54, '01a216c0-d3d5-79d3-a493-a8575805373a', 'project-karachi-steel-mill', 6, '{"date": {"edtf": "2026-01", "basis": "stated"}, "note": "A gazette says so", "after": [], "before": [], "status": "suspended", "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'project_status_declared', '2026-11-26 07:27:45.621904+00', 'PK-RU', 'CooperationLedger.Projects.ProjectStatusDeclared, CooperationLedger', '324fa8397297cd03d3178384126d7830', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-11"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (55, '01a216c0-d3e5-74c0-9c08-928df62c181a', 'commitment-pilot-train-2025', 2, '{"date": {"edtf": "2025-09-05", "basis": "stated"}, "after": [], "before": [], "lookedIn": "Timetables", "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'commitment_checked', '2026-11-26 07:27:45.637214+00', 'PK-RU', 'CooperationLedger.Commitments.CommitmentChecked, CooperationLedger', '92e240ccfb9809f1a631d38bee32066a', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-12"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (56, '01a216c0-d3fd-7f61-b3d0-5a76b626d404', 'commitment-mou-2024', 2, '{"date": {"edtf": "2025-03", "basis": "stated"}, "note": "Agriculture alone", "after": [], "before": [], "extent": "partiallyMet", "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'commitment_evidence_recorded', '2026-11-26 07:27:45.661039+00', 'PK-RU', 'CooperationLedger.Commitments.CommitmentEvidenceRecorded, CooperationLedger', 'fed0d834fd68bcec2e4c722358fb003f', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-13"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (57, '01a216c0-d40c-732e-a3bf-c84590dfdef4', 'commitment-pakistan-priority', 2, '{"date": {"edtf": "2026-02", "basis": "stated"}, "after": [], "before": [], "reason": "Another government", "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'commitment_withdrawn', '2026-11-26 07:27:45.67617+00', 'PK-RU', 'CooperationLedger.Commitments.CommitmentWithdrawn, CooperationLedger', '312dd55b207a44e6ddb4981f580256ff', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-14"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (58, '01a216c0-d414-7f8d-81a4-4a1e57db743d', 'meeting-sco-summit-2025', 2, '{"date": {"edtf": "2025-07-20", "basis": "stated"}, "after": [], "before": [], "window": "2025-09", "citations": [{"place": "line 9", "source": "source-article"}], "windowBasis": "stated"}', NULL, 'meeting_postponed', '2026-11-26 07:27:45.684373+00', 'PK-RU', 'CooperationLedger.Meetings.MeetingPostponed, CooperationLedger', '6330a96a57676c426b5fa60283a10620', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-15"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (59, '01a216c0-d41d-7436-846e-b9744f5f460e', 'person-dar', 3, '{"date": {"edtf": "2024-04", "basis": "stated"}, "after": [], "before": [], "office": {"state": "PK", "title": "Deputy Prime Minister"}, "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'office_taken', '2026-11-26 07:27:45.693221+00', 'PK-RU', 'CooperationLedger.Actors.OfficeTaken, CooperationLedger', '8baa3646729eb5f94d526e0bcc1ca970', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-16"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (60, '01a216c0-d426-7cfe-a7c0-db155a46c5a9', 'person-dar', 4, '{"date": {"edtf": "2024-03", "basis": "stated"}, "after": [], "before": [], "office": {"state": "PK", "title": "Finance Minister"}, "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'office_left', '2026-11-26 07:27:45.701994+00', 'PK-RU', 'CooperationLedger.Actors.OfficeLeft, CooperationLedger', 'ec0ab6b2a0236d4e64b80728f2aa6a89', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-17"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (61, '01a216c0-d42b-77d5-ad47-af47d7f9bcbd', 'meeting-slip', 1, '{"date": {"edtf": "2025-06-03", "basis": "stated"}, "ends": {"edtf": "2025-06-05", "basis": "stated"}, "said": [], "after": [], "before": [], "meeting": {"title": "A slip", "topics": [], "participants": []}, "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'meeting_held', '2026-11-26 07:27:45.707016+00', 'PK-RU', 'CooperationLedger.Meetings.MeetingHeld, CooperationLedger', 'db6e31aa0c59dbbe02580e6232a4884d', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-18"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (62, '01a216c0-d430-76ad-8cf3-1a370360086c', 'meeting-slip', 2, '{"entry": "01a216c0-d42b-77d5-ad47-af47d7f9bcbd", "reason": "It was another ledger''s.", "clerical": true, "citations": [], "withWholeDossier": true}', NULL, 'entry_retracted', '2026-11-26 07:27:45.712364+00', 'PK-RU', 'CooperationLedger.Chronicles.EntryRetracted, CooperationLedger', '66e897385d096325d7f1abf2ea89ebc9', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-19"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (63, '01a216c0-d435-7bef-894f-34d4e6ef9f90', 'train-second', 1, '{"service": {"via": ["UZTAS"], "title": "A second train", "origin": "PKKHI", "between": ["PK", "RU"], "destination": "RUMOW"}}', NULL, 'cargo_train_opened', '2026-11-26 07:27:45.717442+00', 'PK-RU', 'CooperationLedger.CargoTrains.CargoTrainOpened, CooperationLedger', '36bc827bb86c1b3f8c2c078cae38ac80', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-20"}', 'anonymous', false);
INSERT INTO ledger.mt_events VALUES (64, '01a216c0-d43d-75d6-a083-6e9f2f651973', 'train-second', 2, '{"date": {"edtf": "2026-01-04", "basis": "stated"}, "after": [], "before": [], "reason": "No wagons", "citations": [{"place": "line 9", "source": "source-article"}]}', NULL, 'cargo_train_cancelled', '2026-11-26 07:27:45.725155+00', 'PK-RU', 'CooperationLedger.CargoTrains.CargoTrainCancelled, CooperationLedger', 'f49dc6ab050521c7c23193ee0261978f', NULL, '{"assurance": "unauthenticated", "command-id": "earlier-21"}', 'anonymous', false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'ledger-pk-ru', NULL, 1, '2026-11-26 07:27:07.465495+00', '2026-11-26 07:27:07.465495+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'source-article', NULL, 1, '2026-11-26 07:27:07.49926+00', '2026-11-26 07:27:07.49926+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'organisation-sco', NULL, 1, '2026-11-26 07:27:07.588906+00', '2026-11-26 07:27:07.588906+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'person-lavrov', NULL, 2, '2026-11-26 07:27:07.605891+00', '2026-11-26 07:27:07.565302+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'person-fatemi', NULL, 2, '2026-11-26 07:27:07.609281+00', '2026-11-26 07:27:07.568456+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'person-overchuk', NULL, 3, '2026-11-26 07:27:07.620974+00', '2026-11-26 07:27:07.571228+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'person-khan', NULL, 2, '2026-11-26 07:27:07.623789+00', '2026-11-26 07:27:07.574115+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'person-putin', NULL, 2, '2026-11-26 07:27:07.62636+00', '2026-11-26 07:27:07.576473+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'person-sharif', NULL, 2, '2026-11-26 07:27:07.629031+00', '2026-11-26 07:27:07.57881+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'meeting-overchuk-islamabad-2024', NULL, 1, '2026-11-26 07:27:07.647251+00', '2026-11-26 07:27:07.647251+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'agreement-karachi-steel-mill', NULL, 2, '2026-11-26 07:27:07.7363+00', '2026-11-26 07:27:07.709758+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'commitment-karachi-steel-mill', NULL, 1, '2026-11-26 07:27:07.755484+00', '2026-11-26 07:27:07.755484+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'commitment-russia-cooperation', NULL, 1, '2026-11-26 07:27:07.766823+00', '2026-11-26 07:27:07.766823+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'project-rail-corridor', NULL, 1, '2026-11-26 07:27:07.772588+00', '2026-11-26 07:27:07.772588+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'meeting-moscow-overchuk', NULL, 4, '2026-11-26 07:27:07.80735+00', '2026-11-26 07:27:07.778834+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'meeting-lavrov-fatemi', NULL, 2, '2026-11-26 07:27:07.809967+00', '2026-11-26 07:27:07.760866+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'commitment-leaders-meeting-2025', NULL, 1, '2026-11-26 07:27:07.827449+00', '2026-11-26 07:27:07.827449+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'meeting-putin-sharif', NULL, 2, '2026-11-26 07:27:07.831645+00', '2026-11-26 07:27:07.827449+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'train-pilot-2025', NULL, 7, '2026-11-26 07:27:45.573794+00', '2026-11-26 07:27:07.553471+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'agreement-mou-2024', NULL, 4, '2026-11-26 07:27:45.582049+00', '2026-11-26 07:27:07.66611+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'project-karachi-steel-mill', NULL, 6, '2026-11-26 07:27:45.624993+00', '2026-11-26 07:27:07.724865+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'commitment-pilot-train-2025', NULL, 2, '2026-11-26 07:27:45.639104+00', '2026-11-26 07:27:07.553471+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'commitment-mou-2024', NULL, 2, '2026-11-26 07:27:45.668493+00', '2026-11-26 07:27:07.707188+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'commitment-pakistan-priority', NULL, 2, '2026-11-26 07:27:45.677596+00', '2026-11-26 07:27:07.812917+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'meeting-sco-summit-2025', NULL, 2, '2026-11-26 07:27:45.686792+00', '2026-11-26 07:27:07.823774+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'person-dar', NULL, 4, '2026-11-26 07:27:45.703281+00', '2026-11-26 07:27:07.581543+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'meeting-slip', NULL, 2, '2026-11-26 07:27:45.712843+00', '2026-11-26 07:27:45.707846+00', 0, false);
INSERT INTO ledger.mt_streams VALUES ('PK-RU', 'train-second', NULL, 2, '2026-11-26 07:27:45.726984+00', '2026-11-26 07:27:45.718682+00', 0, false);
INSERT INTO ledger.wolverine_node_records VALUES (1, 1, 'NodeStarted', '2026-11-26 07:27:07.054915+00', '');
INSERT INTO ledger.wolverine_node_records VALUES (2, 1, 'AgentStarted', '2026-11-26 07:27:07.054915+00', 'event-subscriptions://marten/main/~tmp~oldpg~socket.ledger/dossierviews3/all');
INSERT INTO ledger.wolverine_node_records VALUES (3, 1, 'AgentStarted', '2026-11-26 07:27:07.054915+00', 'wolverinedb://postgresql//tmp/oldpg/socket/ledger/ledger');
SELECT pg_catalog.setval('ledger.mt_events_sequence', 64, true);
SELECT pg_catalog.setval('ledger.wolverine_node_records_id_seq', 3, true);
SELECT pg_catalog.setval('ledger.wolverine_nodes_node_number_seq', 1, false);
ALTER TABLE ONLY ledger.mt_event_progression
    ADD CONSTRAINT pk_mt_event_progression PRIMARY KEY (name);
ALTER TABLE ONLY ledger.mt_doc_agreementview
    ADD CONSTRAINT pkey_mt_doc_agreementview_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_cargotrainview
    ADD CONSTRAINT pkey_mt_doc_cargotrainview_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_commitmentview
    ADD CONSTRAINT pkey_mt_doc_commitmentview_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_deadletterevent
    ADD CONSTRAINT pkey_mt_doc_deadletterevent_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.mt_doc_developmentline
    ADD CONSTRAINT pkey_mt_doc_developmentline_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_dossiercard
    ADD CONSTRAINT pkey_mt_doc_dossiercard_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_envelope
    ADD CONSTRAINT pkey_mt_doc_envelope_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.mt_doc_ledgerview
    ADD CONSTRAINT pkey_mt_doc_ledgerview_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_meetingview
    ADD CONSTRAINT pkey_mt_doc_meetingview_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_mentions
    ADD CONSTRAINT pkey_mt_doc_mentions_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_organisationview
    ADD CONSTRAINT pkey_mt_doc_organisationview_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_personview
    ADD CONSTRAINT pkey_mt_doc_personview_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_projectview
    ADD CONSTRAINT pkey_mt_doc_projectview_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_protectionkey
    ADD CONSTRAINT pkey_mt_doc_protectionkey_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.mt_doc_receipt
    ADD CONSTRAINT pkey_mt_doc_receipt_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_doc_sourceview
    ADD CONSTRAINT pkey_mt_doc_sourceview_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.mt_event_projection_floors
    ADD CONSTRAINT pkey_mt_event_projection_floors_name_tenant_id PRIMARY KEY (name, tenant_id);
ALTER TABLE ONLY ledger.mt_events
    ADD CONSTRAINT pkey_mt_events_seq_id PRIMARY KEY (seq_id);
ALTER TABLE ONLY ledger.mt_high_water_skips
    ADD CONSTRAINT pkey_mt_high_water_skips_ending_sequence PRIMARY KEY (ending_sequence);
ALTER TABLE ONLY ledger.mt_streams
    ADD CONSTRAINT pkey_mt_streams_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY ledger.wolverine_agent_restrictions
    ADD CONSTRAINT pkey_wolverine_agent_restrictions_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.wolverine_control_queue
    ADD CONSTRAINT pkey_wolverine_control_queue_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.wolverine_dead_letter_history
    ADD CONSTRAINT pkey_wolverine_dead_letter_history_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.wolverine_dead_letters
    ADD CONSTRAINT pkey_wolverine_dead_letters_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.wolverine_incoming_envelopes
    ADD CONSTRAINT pkey_wolverine_incoming_envelopes_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.wolverine_node_assignments
    ADD CONSTRAINT pkey_wolverine_node_assignments_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.wolverine_node_records
    ADD CONSTRAINT pkey_wolverine_node_records_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.wolverine_nodes
    ADD CONSTRAINT pkey_wolverine_nodes_id PRIMARY KEY (id);
ALTER TABLE ONLY ledger.wolverine_outgoing_envelopes
    ADD CONSTRAINT pkey_wolverine_outgoing_envelopes_id PRIMARY KEY (id);
CREATE UNIQUE INDEX idx_mt_events_event_id ON ledger.mt_events USING btree (id);
CREATE INDEX idx_wolverine_dead_letter_history_last_replayed_at ON ledger.wolverine_dead_letter_history USING btree (last_replayed_at);
CREATE INDEX idx_wolverine_dead_letters_failure_group ON ledger.wolverine_dead_letters USING btree (failure_group);
CREATE INDEX idx_wolverine_dead_letters_replayable ON ledger.wolverine_dead_letters USING btree (replayable) WHERE (replayable = true);
CREATE INDEX idx_wolverine_incoming_envelopes_keep_until ON ledger.wolverine_incoming_envelopes USING btree (keep_until) WHERE ((status)::text = 'Handled'::text);
CREATE INDEX idx_wolverine_incoming_envelopes_owner ON ledger.wolverine_incoming_envelopes USING btree (owner_id) WHERE (owner_id <> 0);
CREATE INDEX idx_wolverine_incoming_envelopes_recover ON ledger.wolverine_incoming_envelopes USING btree (received_at) WHERE (((status)::text = 'Incoming'::text) AND (owner_id = 0));
CREATE INDEX idx_wolverine_incoming_envelopes_scheduled ON ledger.wolverine_incoming_envelopes USING btree (execution_time) WHERE ((status)::text = 'Scheduled'::text);
CREATE INDEX idx_wolverine_outgoing_envelopes_owner ON ledger.wolverine_outgoing_envelopes USING btree (owner_id) WHERE (owner_id <> 0);
CREATE INDEX idx_wolverine_outgoing_envelopes_recover ON ledger.wolverine_outgoing_envelopes USING btree (destination) WHERE (owner_id = 0);
CREATE INDEX mt_doc_developmentline_idx_tenant_id_dossier ON ledger.mt_doc_developmentline USING btree (tenant_id, dossier);
CREATE INDEX mt_doc_developmentline_idx_tenant_id_undated_earliest_late_0d4a ON ledger.mt_doc_developmentline USING btree (tenant_id, undated, earliest, latest, sequence);
CREATE INDEX mt_doc_dossiercard_idx_kind ON ledger.mt_doc_dossiercard USING btree (kind);
CREATE INDEX mt_doc_mentions_idx_data ON ledger.mt_doc_mentions USING gin (data jsonb_path_ops);
CREATE UNIQUE INDEX pk_mt_events_stream_and_version ON ledger.mt_events USING btree (tenant_id, stream_id, version);
CREATE TRIGGER refuse_delete BEFORE DELETE ON ledger.mt_events FOR EACH ROW EXECUTE FUNCTION ledger.refuse_to_alter_entries();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON ledger.mt_events FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_to_alter_entries();
CREATE TRIGGER refuse_update BEFORE UPDATE ON ledger.mt_events FOR EACH ROW EXECUTE FUNCTION ledger.refuse_to_alter_entries();
ALTER TABLE ONLY ledger.mt_events
    ADD CONSTRAINT fkey_mt_events_stream_id_tenant_id FOREIGN KEY (tenant_id, stream_id) REFERENCES ledger.mt_streams(tenant_id, id);
ALTER TABLE ONLY ledger.wolverine_node_assignments
    ADD CONSTRAINT fkey_wolverine_node_assignments_node_id FOREIGN KEY (node_id) REFERENCES ledger.wolverine_nodes(id) ON DELETE CASCADE;
