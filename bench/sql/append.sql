-- One message more in a conversation; :durability is "on" (the standby has it) or "local" (the leader's disk only).
\set session random(1, :sessions)
\set user (:session - 1) % 200 + 1
\set tenant (:user - 1) % 10 + 1
SELECT
    set_config('synchronous_commit', :durability, true),
    (gth.append_message(
        lpad(:tenant, 32, '0')::uuid, lpad(:user, 32, '0')::uuid, lpad(:session, 32, '0')::uuid, 'user',
        'We would like to arrive before noon, and the children need seats beside us.'
    )).id;
