-- Whom an entry of the store may be about, as hold, erasure and purge look for them. An application may write an id in capitals
-- or without hyphens: neither tells one id from another. In collation C lower() costs a third.
CREATE OR REPLACE FUNCTION gth.memory_names(p_prefix text, p_key text)
RETURNS text[]
LANGUAGE sql
IMMUTABLE
PARALLEL SAFE
RETURN string_to_array(replace(lower(p_prefix COLLATE "C"), '-', ''), '.') || replace(lower(p_key COLLATE "C"), '-', '');
COMMENT ON FUNCTION gth.memory_names(text, text) IS
'The parts of an entry''s namespace, and its key, in lower case and without hyphens: a user''s id among them is 32 digits.';
