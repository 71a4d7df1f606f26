-- The collector's tables on Citus: run once on the coordinator node, on a database that `collector counts` has made.
-- Every table of letters is distributed by event and lies together with the others, so that a batch, which is of one
-- event, touches one node. What is small and asked for by everybody is on every node.
SELECT create_reference_table('event');
SELECT create_reference_table('kiosk');
SELECT create_reference_table('coordinator');
SELECT create_reference_table('session');
SELECT create_reference_table('audit');
SELECT create_reference_table('hook');
SELECT create_reference_table('generation');
SELECT create_reference_table('start');
SELECT create_reference_table('recipient');
SELECT create_distributed_table('letter', 'event_id');
SELECT create_distributed_table('tally', 'event_id');
SELECT create_distributed_table('hour_tally', 'event_id');
SELECT create_distributed_table('early', 'event_id');
SELECT create_distributed_table('set_aside', 'event_id');
SELECT create_distributed_table('withdrawn', 'event_id');
SELECT create_distributed_table('chosen', 'event_id');
SELECT create_distributed_table('kept', 'event_id');
SELECT create_distributed_table('contact', 'event_id');
SELECT create_distributed_table('forgotten', 'event_id');
