-- The account CIS reads a marketplace with, for MariaDB 10.6 and later.
--
-- It may SELECT from eight base tables and do nothing else: no other table, no write, no routine,
-- no view, at most two connections, at most 15 seconds per statement, and only over TLS.
--
-- How to run it
--   1. Copy this file and replace the three placeholders wherever they stand:
--        :database  the marketplace's database, as an identifier, for example  `shop`
--        :password  a long random password, as a string, for example           'from your password store'
--        :host      where CIS connects from, as a string, for example          '10.0.4.%'
--   2. mariadb --user=root < the-copy.sql
--   3. Delete the copy. Give the password to CIS through its environment only.
-- Running it again is safe; it sets the password anew and takes away whatever was granted besides.

CREATE USER IF NOT EXISTS 'cis_readonly'@:host IDENTIFIED BY :password;

ALTER USER 'cis_readonly'@:host IDENTIFIED BY :password
  REQUIRE SSL
  WITH MAX_USER_CONNECTIONS 2 MAX_STATEMENT_TIME 15;

REVOKE ALL PRIVILEGES, GRANT OPTION FROM 'cis_readonly'@:host;

GRANT SELECT ON :database.categories TO 'cis_readonly'@:host;
GRANT SELECT ON :database.users TO 'cis_readonly'@:host;
GRANT SELECT ON :database.providers TO 'cis_readonly'@:host;
GRANT SELECT ON :database.transactions TO 'cis_readonly'@:host;
GRANT SELECT ON :database.bookings TO 'cis_readonly'@:host;
GRANT SELECT ON :database.messages TO 'cis_readonly'@:host;
GRANT SELECT ON :database.ratings TO 'cis_readonly'@:host;
GRANT SELECT ON :database.disputes TO 'cis_readonly'@:host;

-- Record what this prints, because an account cannot see every grant it holds (PUBLIC, PROXY) by
-- SELECT alone: run it once more in the client together with
--   SHOW GRANTS FOR PUBLIC
-- (an empty set, or error 1141, is what it should answer), save both answers in a file, and give it to
-- CIS with `cis source attest FILE` or on the page Source. CIS keeps a hash of it for 30 days and asks again.
SHOW GRANTS FOR 'cis_readonly'@:host;
