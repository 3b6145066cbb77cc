-- The rows of the reference tables, in the order of their foreign keys.
-- ISO 4217, with the digits of the minor unit
\ir reference/currencies.sql
-- ISO 3166-1, with the currency
\ir reference/countries.sql
-- large carriers of every region, curated
\ir reference/airlines.sql
-- every airport with an IATA code, with its time zone
\ir reference/airports.sql
