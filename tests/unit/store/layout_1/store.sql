-- A store of layout 1 as the library made it that had this layout. It stays readable for ever.
BEGIN TRANSACTION;
CREATE TABLE petition_cases (
  case_id TEXT NOT NULL PRIMARY KEY,
  events BIGINT NOT NULL,
  digest TEXT NOT NULL,
  position TEXT NOT NULL,
  unit TEXT NOT NULL,
  wakeup_s BIGINT,
  due_s BIGINT
) WITHOUT ROWID;
INSERT INTO "petition_cases" VALUES('PA-1',5,'55831b06f23ae261151cf5fc551953d4ac2378d3ade7054b1956466d2e44b74b','head','so-xd',NULL,NULL);
INSERT INTO "petition_cases" VALUES('PA-2',4,'7dfd2009c24920c150e8b47ed276911d1f5a26cd10b52428a412f03eaa0a0fe0','head','so-xd',NULL,NULL);
CREATE TABLE petition_events (
  case_id TEXT NOT NULL REFERENCES petition_cases (case_id),
  seq BIGINT NOT NULL,
  digest TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (case_id, seq)
) WITHOUT ROWID;
INSERT INTO "petition_events" VALUES('PA-1',1,'d12b3fac2c0e83ad80dd2151592bd7212fcf3e0a444efb521b38561f4e974630','{"actor":{"name":"Rơ Châm H''Nga","role":"operator"},"case":"PA-1","data":{"channel":"hotline","content":"Đèn đường trước số nhà 25 hỏng đã ba ngày.","content_clear":true,"language":"vi","matter":"petition","petitioner":{"address":"25 Hùng Vương, Pleiku","email":"an@example.vn","name":"Nguyễn Văn An","phone":"0905111222"},"recording":"ghi-am/0405-1.ogg","topic":"infrastructure"},"id":"e1","kind":"received","law":{"calendar":{"hash":"6041b93c9995913b9aa8157d4ec31fd63a33c2ec4ac9cbaeef38a357e75e9a56","id":"kept-1","version":"1"},"regulation":{"hash":"37b927e373b6f6771c7181c61d1f747f604922101ff4ce754e2a7afbc4cd2880","id":"kept-1","version":"1"}},"occurred_at":"2021-04-05T08:00:00+07:00","recorded_at":"2021-04-05T08:00:00+07:00","seq":1}');
INSERT INTO "petition_events" VALUES('PA-1',2,'09221a4a2edaa2f0be23380af0ed381d84f534b19d4ffb08eb25a65fae4e25f1','{"actor":{"name":"Rơ Châm H''Nga","role":"operator"},"case":"PA-1","data":{"unit":"so-xd"},"id":"e2","kind":"forwarded","occurred_at":"2021-04-05T08:00:00+07:00","recorded_at":"2021-04-05T08:00:00+07:00","seq":2}');
INSERT INTO "petition_events" VALUES('PA-1',3,'f799174b67a01e1e180e191920779a4409c88a0c06997877d8522d1d8f5ea53b','{"actor":{"name":"Rơ Châm H''Nga","role":"operator"},"case":"PA-1","data":{"event":"e1","field":"petitioner.phone","reason":"Ghi nhầm số.","value":"0905333444"},"id":"e3","kind":"corrected","occurred_at":"2021-04-05T09:00:00+07:00","recorded_at":"2021-04-05T09:00:00+07:00","seq":3}');
INSERT INTO "petition_events" VALUES('PA-1',4,'74b6a311e561b3cb908d4471b56505fc04fb9c89d8be7cf87015f50cac5390d9','{"actor":{"role":"system"},"case":"PA-1","data":{"due_at":"2021-04-06T08:00:00+07:00","level":"focal_point"},"id":"system:lapsed:4","kind":"lapsed","occurred_at":"2021-04-06T08:00:01+07:00","recorded_at":"2021-04-06T08:00:01+07:00","seq":4}');
INSERT INTO "petition_events" VALUES('PA-1',5,'55831b06f23ae261151cf5fc551953d4ac2378d3ade7054b1956466d2e44b74b','{"actor":{"role":"system"},"case":"PA-1","data":{"from":"focal_point","to":"head"},"id":"system:escalated:5","kind":"escalated","occurred_at":"2021-04-06T08:00:01+07:00","recorded_at":"2021-04-06T08:00:01+07:00","seq":5}');
INSERT INTO "petition_events" VALUES('PA-2',1,'76505ca64ef33d10384c267a91635eac4ea19890f0cc54d15689444a95c8c77c','{"actor":{"name":"Rơ Châm H''Nga","role":"operator"},"case":"PA-2","data":{"channel":"hotline","content":"Cống tắc ở hẻm 12.","content_clear":true,"language":"vi","matter":"petition","petitioner":{"address":"thôn 2, xã Ia Krái","name":"Siu Y Blơn","phone":"0905555666"},"recording":"ghi-am/0405-1.ogg","topic":"infrastructure"},"id":"e1","kind":"received","law":{"calendar":{"hash":"6041b93c9995913b9aa8157d4ec31fd63a33c2ec4ac9cbaeef38a357e75e9a56","id":"kept-1","version":"1"},"regulation":{"hash":"37b927e373b6f6771c7181c61d1f747f604922101ff4ce754e2a7afbc4cd2880","id":"kept-1","version":"1"}},"occurred_at":"2021-04-05T08:00:00+07:00","recorded_at":"2021-04-05T08:00:00+07:00","seq":1}');
INSERT INTO "petition_events" VALUES('PA-2',2,'dabf29a4d160cef26dd1e0f5d4978d457fce82c7095689fc35f4a63ebf169186','{"actor":{"name":"Rơ Châm H''Nga","role":"operator"},"case":"PA-2","data":{"unit":"so-xd"},"id":"e2","kind":"forwarded","occurred_at":"2021-04-05T08:00:00+07:00","recorded_at":"2021-04-05T08:00:00+07:00","seq":2}');
INSERT INTO "petition_events" VALUES('PA-2',3,'1b6b66065e9c9f02b34fb0a8feefae7f5923cbdee460626366298a7e18808bf0','{"actor":{"role":"system"},"case":"PA-2","data":{"due_at":"2021-04-06T08:00:00+07:00","level":"focal_point"},"id":"system:lapsed:3","kind":"lapsed","occurred_at":"2021-04-06T08:00:01+07:00","recorded_at":"2021-04-06T08:00:01+07:00","seq":3}');
INSERT INTO "petition_events" VALUES('PA-2',4,'7dfd2009c24920c150e8b47ed276911d1f5a26cd10b52428a412f03eaa0a0fe0','{"actor":{"role":"system"},"case":"PA-2","data":{"from":"focal_point","to":"head"},"id":"system:escalated:4","kind":"escalated","occurred_at":"2021-04-06T08:00:01+07:00","recorded_at":"2021-04-06T08:00:01+07:00","seq":4}');
CREATE TABLE petition_outbox (
  notice_key TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES petition_cases (case_id),
  cause BIGINT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT NOT NULL,
  unit TEXT NOT NULL,
  channel TEXT NOT NULL,
  since_s BIGINT NOT NULL,
  worker TEXT NOT NULL,
  free_s BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO "petition_outbox" VALUES('549f2a15ca42dd3727d6d028148dcf43','PA-2',4,'passed_on','petitioner','','reply',1617670801,'',-9223372036854775808);
INSERT INTO "petition_outbox" VALUES('55bb4699789a162e421f4d54447b648a','PA-1',2,'passed_on','petitioner','','sms',1617584400,'gateway',1617584460);
INSERT INTO "petition_outbox" VALUES('5b07396f54435e7fb664e84012c4a9fe','PA-2',4,'slip','head','so-xd','sms',1617670801,'',-9223372036854775808);
INSERT INTO "petition_outbox" VALUES('6645343ca81bd2f5cfb24ebbf68e3675','PA-2',2,'passed_on','petitioner','','sms',1617584400,'',-9223372036854775808);
INSERT INTO "petition_outbox" VALUES('70a039a34ba537eb1afc84d7a1ecf77f','PA-1',5,'passed_on','petitioner','','reply',1617670801,'',-9223372036854775808);
INSERT INTO "petition_outbox" VALUES('71471b023568803b13d24c05725811ee','PA-2',2,'slip','focal_point','so-xd','sms',1617584400,'',-9223372036854775808);
INSERT INTO "petition_outbox" VALUES('757af8a0edfb38f101872072d1c49707','PA-2',4,'passed_up','focal_point','so-xd','system',1617670801,'',-9223372036854775808);
INSERT INTO "petition_outbox" VALUES('8b9027b37dfa57644013dcea48acdf7b','PA-1',5,'slip','head','so-xd','sms',1617670801,'',-9223372036854775808);
INSERT INTO "petition_outbox" VALUES('b0ea73994f93e072611e2451005ef6bc','PA-1',5,'passed_up','focal_point','so-xd','system',1617670801,'',-9223372036854775808);
INSERT INTO "petition_outbox" VALUES('e8a7f9ad6fe44da9274db4ab5b625a2b','PA-1',2,'slip','focal_point','so-xd','sms',1617584400,'',-9223372036854775808);
CREATE TABLE petition_store (layout BIGINT NOT NULL);
INSERT INTO "petition_store" VALUES(1);
CREATE INDEX petition_cases_by_wakeup ON petition_cases (wakeup_s, case_id)
  WHERE wakeup_s IS NOT NULL;
CREATE INDEX petition_cases_by_due ON petition_cases (due_s, case_id) WHERE due_s IS NOT NULL;
CREATE INDEX petition_cases_by_unit ON petition_cases (unit, case_id);
CREATE INDEX petition_cases_by_position ON petition_cases (position, case_id);
CREATE INDEX petition_outbox_by_turn ON petition_outbox (free_s, since_s, notice_key);
CREATE INDEX petition_outbox_by_case ON petition_outbox (case_id);
COMMIT;
