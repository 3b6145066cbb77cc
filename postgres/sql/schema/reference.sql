-- Reference data that all tenants share; reference_data.sql fills it.

CREATE TABLE currencies (
    code text NOT NULL,
    numeric_code text,
    name text NOT NULL,
    minor_unit_digits smallint NOT NULL,
    CONSTRAINT currencies_pkey PRIMARY KEY (code),
    CONSTRAINT currencies_code_check CHECK (code ~ '^[A-Z]{3}$'),
    CONSTRAINT currencies_numeric_code_check CHECK (numeric_code ~ '^[0-9]{3}$'),
    CONSTRAINT currencies_minor_unit_digits_check CHECK (minor_unit_digits BETWEEN 0 AND 4)
);
COMMENT ON TABLE currencies IS 'Currencies of ISO 4217.';
COMMENT ON COLUMN currencies.code IS 'Alphabetic code, e.g. EUR.';
COMMENT ON COLUMN currencies.numeric_code IS 'Numeric code, three digits, e.g. 978.';
COMMENT ON COLUMN currencies.name IS 'English name.';
COMMENT ON COLUMN currencies.minor_unit_digits IS
'Decimals: an amount in minor units divided by 10 to this power is the amount in the currency (JPY 0, EUR 2, KWD 3).';

CREATE TABLE countries (
    code text NOT NULL,
    alpha3_code text,
    name text NOT NULL,
    currency_code text,
    CONSTRAINT countries_pkey PRIMARY KEY (code),
    CONSTRAINT countries_alpha3_code_key UNIQUE (alpha3_code),
    CONSTRAINT countries_currency_code_fkey FOREIGN KEY (currency_code) REFERENCES currencies (code),
    CONSTRAINT countries_code_check CHECK (code ~ '^[A-Z]{2}$'),
    CONSTRAINT countries_alpha3_code_check CHECK (alpha3_code ~ '^[A-Z]{3}$')
);
COMMENT ON TABLE countries IS 'Countries and territories of ISO 3166-1.';
COMMENT ON COLUMN countries.code IS 'Alpha-2 code, e.g. FR.';
COMMENT ON COLUMN countries.alpha3_code IS 'Alpha-3 code, e.g. FRA.';
COMMENT ON COLUMN countries.name IS 'English short name.';
COMMENT ON COLUMN countries.currency_code IS 'The currency people usually pay with there.';

CREATE TABLE airports (
    iata_code text NOT NULL,
    icao_code text,
    name text NOT NULL,
    city text,
    subdivision text,
    country_code text NOT NULL,
    latitude double precision NOT NULL,
    longitude double precision NOT NULL,
    elevation_feet integer,
    time_zone text NOT NULL,
    CONSTRAINT airports_pkey PRIMARY KEY (iata_code),
    CONSTRAINT airports_country_code_fkey FOREIGN KEY (country_code) REFERENCES countries (code),
    CONSTRAINT airports_iata_code_check CHECK (iata_code ~ '^[A-Z]{3}$'),
    CONSTRAINT airports_icao_code_check CHECK (icao_code ~ '^[A-Z0-9]{4}$'),
    CONSTRAINT airports_latitude_check CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT airports_longitude_check CHECK (longitude BETWEEN -180 AND 180),
    CONSTRAINT airports_time_zone_check CHECK (gth.is_time_zone(time_zone))
);
-- Airports of a country, e.g. for a search form.
CREATE INDEX airports_country_code_idx ON airports (country_code);
COMMENT ON TABLE airports IS 'Airports that have an IATA code.';
COMMENT ON COLUMN airports.iata_code IS 'IATA location identifier, e.g. CDG.';
COMMENT ON COLUMN airports.icao_code IS 'ICAO location indicator, e.g. LFPG.';
COMMENT ON COLUMN airports.name IS 'Name of the airport.';
COMMENT ON COLUMN airports.city IS 'City it serves.';
COMMENT ON COLUMN airports.subdivision IS 'State, province or region.';
COMMENT ON COLUMN airports.country_code IS 'Country, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN airports.latitude IS 'Degrees north, WGS 84.';
COMMENT ON COLUMN airports.longitude IS 'Degrees east, WGS 84.';
COMMENT ON COLUMN airports.elevation_feet IS 'Feet above mean sea level.';
COMMENT ON COLUMN airports.time_zone IS 'IANA time zone.';

CREATE TABLE airlines (
    iata_code text NOT NULL,
    icao_code text,
    name text NOT NULL,
    country_code text NOT NULL,
    alliance text,
    CONSTRAINT airlines_pkey PRIMARY KEY (iata_code),
    CONSTRAINT airlines_country_code_fkey FOREIGN KEY (country_code) REFERENCES countries (code),
    CONSTRAINT airlines_iata_code_check CHECK (iata_code ~ '^[A-Z0-9]{2}$'),
    CONSTRAINT airlines_icao_code_check CHECK (icao_code ~ '^[A-Z]{3}$'),
    CONSTRAINT airlines_alliance_check CHECK (alliance IN ('oneworld', 'skyteam', 'star_alliance'))
);
COMMENT ON TABLE airlines IS 'Airlines by their IATA designator: a curated choice, so nothing refers to it by a key.';
COMMENT ON COLUMN airlines.iata_code IS 'IATA designator, two characters, e.g. AF.';
COMMENT ON COLUMN airlines.icao_code IS 'ICAO designator, three letters, e.g. AFR.';
COMMENT ON COLUMN airlines.name IS 'Trading name.';
COMMENT ON COLUMN airlines.country_code IS 'Country of registration, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN airlines.alliance IS 'oneworld, skyteam or star_alliance; NULL for none.';
