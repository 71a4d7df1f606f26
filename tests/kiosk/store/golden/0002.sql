BEGIN TRANSACTION;
CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY NOT NULL);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE mark (
	id INTEGER NOT NULL CHECK (id = 1), 
	app VARCHAR NOT NULL, 
	confirmed_at DATETIME, 
	erased INTEGER DEFAULT '0' NOT NULL, 
	mended INTEGER, 
	PRIMARY KEY (id)
);
CREATE TABLE milestone (
	event VARCHAR NOT NULL, 
	step INTEGER NOT NULL, 
	hour INTEGER NOT NULL, 
	PRIMARY KEY (event, step)
);
INSERT INTO "milestone" VALUES('uppsala-1',10,498753);
CREATE TABLE outbox (
	id BLOB NOT NULL, 
	event VARCHAR NOT NULL, 
	pledge BLOB NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	hour INTEGER NOT NULL, 
	clear VARCHAR NOT NULL, 
	sealed VARCHAR, 
	kiosk VARCHAR, 
	proof VARCHAR, 
	state VARCHAR NOT NULL CHECK (state in ('waiting', 'delivered', 'set_aside', 'withdrawn')), 
	tries INTEGER NOT NULL, 
	code VARCHAR, 
	reason VARCHAR, 
	held INTEGER, 
	purged INTEGER, 
	PRIMARY KEY (id), 
	UNIQUE (number)
);
INSERT INTO "outbox" VALUES(X'01A20CC88E8075239E10C2765629AE89','uppsala-1',X'01A20CC88E8075239E10C2765629AE89',1,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"c57b492d66de651dd1ad30983b6c4454"}',NULL,NULL,'9a4cb08a3917322cfdbfc540cfe4ff63','delivered',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E807FB6A0C79BBC501841A9','uppsala-1',X'01A20CC88E8075239E10C2765629AE89',2,'contact',498753,'{"purposes":["news"]}','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"08j+UnlkiQB+ZG/l1EIwK6Uqaz3vPcpdHi6TgFGahF4WXQQqMd2yKmJBCqLcJ3J1l07lIQNlQgSaIU08T4qS7NdIneQ0NgUQxrfrTp0p1eYBkGTodws2fRHyjYo2e3IHCu/vlb5N1/taXgHmpKe7XW+oSrWhISIu3mKSZHwECLCojE2nvTRiCbM6bwojea6pJtW6pY5esZQMSBX/c43llHbQSxCAQno8Ubsqd9egBZ40etmpwksVnapsRO7kdHYMKOmcKa8ygyFrlwW8ksi9f2Yvav7oNtat/1LHmFp3XetXygH2MsASR7D6OdddjpaI1WGe1wXL6mDF6EI9TpOXECQ/zT245Nm4DB3X3mMEkbLxH9fYq73zDDC4Rh9ulHV1aS0uI1WYO8BjqBNx5TF4Fw=="}]',NULL,'b1d98fc806d7d46032339c9b665c37d0','delivered',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E8073A1BB8745957F06E6AF','uppsala-1',X'01A20CC88E8073A1BB8745957F06E6AF',3,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":"man","claim":"32f53d659aa2e3ae51066fce7f9261fa"}',NULL,NULL,'534c43430c323b7c5729a99bb9f32b58','delivered',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E807BF4AB27C344EFCB2B5A','uppsala-1',X'01A20CC88E807BF4AB27C344EFCB2B5A',4,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"96e774a5e6f015a09c0d003a5f6efed3"}',NULL,NULL,'ae5815104e81f6ab256a864de9658b84','delivered',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E807DADBDE7BC5022F79D13','uppsala-1',X'01A20CC88E807DADBDE7BC5022F79D13',5,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":"man","claim":"fb3fc8f98a1a4ee9b7722b87df9d79d6"}',NULL,NULL,'3d1e25b1dd0a0050ca0f6580dd40e638','delivered',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E8078D78B74BB9BFADB76A4','uppsala-1',X'01A20CC88E8078D78B74BB9BFADB76A4',6,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"a4c158e09f14f5a261d003ab189791ac"}',NULL,NULL,'dcc378c4df52c0565c35db53a6a43311','set_aside',0,'id_reuse','This letter''s id was used before for another letter.',NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E80793A9999346FF0D6E7D6','uppsala-1',X'01A20CC88E8078D78B74BB9BFADB76A4',7,'contact',498753,'{"purposes":["news"]}','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"Ycc443wNm/v71tBzbrvX4UJPqG0TCpNMY3C6WNqb1U1fQ1Nb+MQhDkkK32PhtajkQjIpZbSMgi/ka5N0Ck/AWmNIk4rzLnYqcbYQz90DHwpwXiuLhsLN+ApY9YCizEY6jQSOVeESW8y8Xm9dqTJ0V83AbaxONGZ5gYgozE5GCx1blhIW+CpOwcaITxwLq/dRbTyT04xsPyGV62qyGJUDQ9z65Wm3pf8EAOUZoTQ0g0i5MoS6Gv7Zy6V6X5EXH4pCgHPdgd0AquVCOSo41ZrqrmPTTnC0OtNVDG+qppqGE9Cl+4Q22qGicbj2sWVRYdT0Ie2Q5ub1NgcCkRwFnvdhQ3oayesBlTDSumwlAaTQu8dKD5o1CCE/A6/1LdToQrtbdRYtgRs/E8IyoMZmWV9QTw=="}]',NULL,'ae2fe4c475664202e696fc55aea1fc14','set_aside',0,'too_big','The server takes fewer letters at once.',NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E80735F9301DF2C994EE9D1','uppsala-1',X'01A20CC88E80735F9301DF2C994EE9D1',8,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":"man","claim":"9e1105aed716141879cffb061eb021cd"}',NULL,NULL,'db0329014471066a0ce9f32d6781407b','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E8075F2AC02907B3B33CEBD','uppsala-1',X'01A20CC88E8075F2AC02907B3B33CEBD',9,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"39f0be3904c121376a5fd9291f5898dc"}',NULL,NULL,'ba1c1518d53fa3b64086763a261415e1','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E807B869E37C68449CE5AE7','uppsala-1',X'01A20CC88E807B869E37C68449CE5AE7',10,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":"man","claim":"928dba24135e1866e190f774cdb004de"}',NULL,NULL,'c2439c03153cfff3c1f27ac90a6f9ac7','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E807831885E6D84743CD397','uppsala-1',X'01A20CC88E807831885E6D84743CD397',11,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"b083fc889285f3f69b5167a564416387"}',NULL,NULL,'fac792c8331b32b0e4f596be29fcd288','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E807451B1933BA4C4759A44','uppsala-1',X'01A20CC88E807831885E6D84743CD397',12,'contact',498753,'{"purposes":["news"]}','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"4SATV2+Ro9TOWarWPglcS6wJIBFtc/8LbrT86x/Zmg5HMJoi9IUDkUUY/ZMxeOqMWPR43F+tH3P2/HoLNoePQQYxSOgvAODmzT41GmqV9X1x98umV/680RGz2k+dxO7iizuL04hNTw1YZy7ugbt8Wm1AZs0RE5DUtMk4bvEGH5N4ndNumQRY9/YAqCnpIUSec3GTmYRSV3deCc/EQTh8yx/Jl2ZeznjPf2V2jw3Tkp8+wwEyE+sATEnPuN4FD2aE5lSp2XWd27D38fIFNrstuDq3wznp67VkK6VlfW6C6k5NKfk47oZkgAZJjA7AXQrtvhCxDju5r0dyg5QOZFYfbASa/gMVFillNkziCNsXvtZ0+d0Yuo/QO61ESlQLUwairV71T/ltqjvUgZhPqs0nyg=="}]',NULL,'bbd326c7af70b15c99bd0c43cfa18646','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E807F6CB69D4A4D05559424','uppsala-1',X'01A20CC88E807F6CB69D4A4D05559424',13,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":"man","claim":"d6c5ac88dc782891183e852953876006"}',NULL,NULL,'153a5c420464e5404b533d824df70aa4','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E807F489A803B0D706FF4D8','uppsala-1',X'01A20CC88E807F489A803B0D706FF4D8',14,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"c95bd5837e1142b78bff7655d51c6ad9"}',NULL,NULL,'1d085a31f94319229cb6eff1ab8568d7','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A20CC88E8077298796BC9C77F0D17A','uppsala-1',X'01A20CC88E8077298796BC9C77F0D17A',15,'pledge',498753,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":"man","claim":"f3c6668730e0a6b099e2237c3f002e05"}',NULL,NULL,'f32782ef508e4b865c742133cd149c25','waiting',0,NULL,NULL,NULL,NULL);
CREATE TABLE pledge (
	id BLOB NOT NULL, 
	event VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	hour INTEGER NOT NULL, 
	language VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	pledging_as VARCHAR, 
	claim VARCHAR NOT NULL, 
	letter INTEGER, 
	proof VARCHAR, 
	PRIMARY KEY (id)
);
INSERT INTO "pledge" VALUES(X'01A20CC88E8075239E10C2765629AE89','uppsala-1',1,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'c57b492d66de651dd1ad30983b6c4454',1,'7395904dd95cc44d1774753d8b564b55');
INSERT INTO "pledge" VALUES(X'01A20CC88E8073A1BB8745957F06E6AF','uppsala-1',2,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','man','32f53d659aa2e3ae51066fce7f9261fa',3,'852bcb895cc5e02f0de4cf784097cc6c');
INSERT INTO "pledge" VALUES(X'01A20CC88E807BF4AB27C344EFCB2B5A','uppsala-1',3,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'96e774a5e6f015a09c0d003a5f6efed3',4,'9657094f731aa17ab4fd228eaf6defc7');
INSERT INTO "pledge" VALUES(X'01A20CC88E807DADBDE7BC5022F79D13','uppsala-1',4,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','man','fb3fc8f98a1a4ee9b7722b87df9d79d6',5,'56c1949f19f424946968fc28f6cceb49');
INSERT INTO "pledge" VALUES(X'01A20CC88E8078D78B74BB9BFADB76A4','uppsala-1',5,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'a4c158e09f14f5a261d003ab189791ac',6,'5e5c153a2792edb429581acdd16ba4a1');
INSERT INTO "pledge" VALUES(X'01A20CC88E80735F9301DF2C994EE9D1','uppsala-1',6,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','man','9e1105aed716141879cffb061eb021cd',8,'0f75cf618b6f2f8629077f2b70501b1d');
INSERT INTO "pledge" VALUES(X'01A20CC88E8075F2AC02907B3B33CEBD','uppsala-1',7,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'39f0be3904c121376a5fd9291f5898dc',9,'ab13853dd38f55a4bef2ea88aa5190e2');
INSERT INTO "pledge" VALUES(X'01A20CC88E807B869E37C68449CE5AE7','uppsala-1',8,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','man','928dba24135e1866e190f774cdb004de',10,'618f6cd536fa750a81089f9af4f6bf70');
INSERT INTO "pledge" VALUES(X'01A20CC88E807831885E6D84743CD397','uppsala-1',9,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'b083fc889285f3f69b5167a564416387',11,'823ac895227b4baeb7f9cb4b58dc8bf0');
INSERT INTO "pledge" VALUES(X'01A20CC88E807F6CB69D4A4D05559424','uppsala-1',10,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','man','d6c5ac88dc782891183e852953876006',13,'3fe64c45b9bfd53b5a93c113d0759984');
INSERT INTO "pledge" VALUES(X'01A20CC88E807F489A803B0D706FF4D8','uppsala-1',11,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'c95bd5837e1142b78bff7655d51c6ad9',14,'855504cf8454b779e0a2392dab866508');
INSERT INTO "pledge" VALUES(X'01A20CC88E8077298796BC9C77F0D17A','uppsala-1',12,498753,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','man','f3c6668730e0a6b099e2237c3f002e05',15,'2aee44a9c24037ffd56eff020f74806e');
CREATE TABLE receipt (
	id INTEGER NOT NULL CHECK (id = 1), 
	received_at DATETIME NOT NULL, 
	letters INTEGER NOT NULL, 
	campaign_total INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "receipt" VALUES(1,'2026-11-24 09:41:07.000000',6,77);
CREATE UNIQUE INDEX pledge_number ON pledge (event, number);
CREATE INDEX outbox_waiting ON outbox (tries, number) WHERE state = 'waiting';
COMMIT;
