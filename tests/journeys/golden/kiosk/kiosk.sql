BEGIN TRANSACTION;
CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY NOT NULL);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE mark (
	id INTEGER NOT NULL CHECK (id = 1), 
	app VARCHAR NOT NULL, 
	confirmed_at DATETIME, 
	erased INTEGER DEFAULT '0' NOT NULL, 
	mended INTEGER, 
	confirmed INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "mark" VALUES(1,'0.1.0','2026-11-28 14:35:11.611662',1,NULL,16);
CREATE TABLE milestone (
	event VARCHAR NOT NULL, 
	step INTEGER NOT NULL, 
	hour INTEGER NOT NULL, 
	PRIMARY KEY (event, step)
);
INSERT INTO "milestone" VALUES('20261128-heforshe-at-uppsala-univ-b1c7',10,498854);
CREATE TABLE opening (
	event VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	"before" INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	taken INTEGER, 
	chain VARCHAR, 
	PRIMARY KEY (event, number)
);
INSERT INTO "opening" VALUES('20261128-heforshe-at-uppsala-univ-b1c7',1,0,'2026-11-28 14:35:11.492406','2026-11-28 14:35:11.500159',5,'93d5db04cd50316c51cff2d4b60adfd39044691953e99dcf6806fcf7e8035893');
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
INSERT INTO "outbox" VALUES(X'01A22274A700713981E6FEE4197A0F04','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A700713981E6FEE4197A0F04',1,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"76d3ae56e93728743aaf97d5c329c9d2"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.1','41db33e5af7756a600603eec173bc601','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A70071719811C7E5218A6C96','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A70071719811C7E5218A6C96',2,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"9a7be04c02c0e94cd970c0da3a508dbe"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.1','7f44a321700a935c69d62bed5d83cb86','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A70075D9BC995D68F548C499','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A70075D9BC995D68F548C499',3,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"34d8f67d20032ba7e7079ffc733bd02f"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.1','159943e3f6f9de23c8fcec7bd43dbe22','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A700772C834F9A35C4519B88','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A700772C834F9A35C4519B88',4,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"0c2cc390c9f01cf98be869a74b634197"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.1','4413a2e35880f067e3501c8cc4802665','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A70076419BC2B98BB28EF0F0','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A70076419BC2B98BB28EF0F0',5,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"43e060cccbe73cfbe0f08aa38b9c0fc7"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.1','4061aa004ce8c7f3efbb01d38b121281','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A70072538111AA84B80269F4','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A70072538111AA84B80269F4',6,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"5e06520be6fcb0bfdc22b0e88329fd4c"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.1','02f5cf5021a86e8ea1839656a959d87e','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A700775488763CD08912E5F4','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A70072538111AA84B80269F4',7,'contact',498854,'{"purposes":["news"]}','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"aTP8P6ctxGY3/6DKQYZuFlCaTkQNgubn9hdim/FNDT4kc7qhhdkEfopUv9gyxrNdnJ25c/URKKFQHtRsEg5ZIcl775jrLezyX3BzGMoVMivd9q38GT7nOR6M33budwHlS/uINgVVUK4UVpjaMhyeBQquepV+1YeruMNUhl0Nchq3R/z0n6VaFSeubC2TD3tqTd84G01sXnlxXYVywH6doM9CvnEw+xBcQqzxPf5l+VyrcBIaeYD7IOpji5pkYXsA3dw00vWyHrXbn/0QEh4ONK80w3kUvLIoqireBczJm9vgWT9BfB9ZwkaUcliyFdf2G+ac4FMuo6l4iF1Sh9qpnqDaN0gjiu+xd69uRDzk/YVB6vcITP9hvY1eryNvwstpuJy9ze59QNh3wB3UT9IurA=="},{"key":"recovery","suite":"x25519-hkdf256-c20p","text":"nf/wc9F1fa9rW4tUK9ukv86PFcdY4pFNBa1zCWVZ7CzaxHv2gC+oIInTKmsz5XM1CGWoHsgBz508BGqWiCFp90BSzAy7fINepW1zzjS4xOHixnUeiq5h+RyeXuXYj9mOzYENrHaIYfPXKTQQ0efh2KKRdh9rPcze5XdFTAVeGkPzK6oe6Q9KJJDWKBLuwjHno6opXoT0zdT5tonFoln6HU7GzVo4/R7EdflmOkFAe4UUohe6cvDDft3EEvD0xoapSfDzyHqhFUp0/rn+V2FeZBnMG6uwtRbiHMVvvgi06kswIy5XQTBDPqaqCr0dlcFs6RnZOpa6iP7dmcw2RPqz4ESrmk2qBKyBeKl98vCTTnSNmH4M0hi6Op1RM4DEU/AOue8XJjXsnCkIkn5dl8pbhQ=="}]','20261128-heforshe-at-uppsala-univ-b1c7.1','52ecc6364cdd11825c0ebc8a90a9c7cd','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A7007FC88C72ACE62CCE5A1D','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A7007FC88C72ACE62CCE5A1D',8,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"b924af1c756017c7d3058cfb2f9f48b1"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.1','a8e1ee6fa1a73f30bade9395087f80e1','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A700733CB2774BF3CF3E4F38','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A7007FC88C72ACE62CCE5A1D',9,'contact',498854,'{"purposes":["news"]}','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"rpnn1qRQsnLfUSN3j8v2vB55Jg3CA4heE05qGSyCoh4OPWzEP2RFZdN/p+oO3JZAa1THp7upfEyobfR17g7wJk81UdyTMn3biwPetG+NkgJPGhjm50xo1rnMd/XO4vCHAjvImNm8tdEQ9vg/KtD7/2ls6+K0fTbuN3E9o3XIUtsnXQidhaT65BCziUPcsutBfkLkTSNceOQazQMvkf8RPcHvGMq8/uQXeriBNdQnSWiQLUba78tFRnxhI0S7v2rTId5FP1KVpFnnauKSLfrWkyak1FoK7A6f12ywNWdL3Vic9pWlaymdkM0aO0hSTfgM0D2gUCqkgmu+jJw5k4J8eSNUAAd4Hv4rES3e5y4OOmfU1SVvcVo57Nn9QMH9r5jqB8eha1RVz2Oh38KQq94Cyg=="},{"key":"recovery","suite":"x25519-hkdf256-c20p","text":"LtNxx48euymRqH6lMGI3BBTgoKYs8DnNyc8SdNe1NUGN5ZuQyjFMQb8lWt3Bthv4GC6xyfxkhqXi4f+Oyz1130vxhrtGsMf47NMIh7lZVC+2JVgpsVssGHV8BnDLsVSTukjP/nexXy4vLzq8mlMc1apOUX6+Cybqrexy0W7FceF9z8eAIev7NBbVWEyXpoVK+QHZW8YE51KjAnE35MNfJ6iekYBdDvxhpcFjT0+HzP1lICSZZZ68byd7CoYkejaQs4DiWMhsZUzdK9TkNKh3DCPuxGaPYV/DIWyJ4qrmC8aiGNw5X6VBGg+FjBbt+wOrzqN9tFhwL29GBWV2W9uHLwtpDUaabotBiSvYFL2nD2sRCRtqWU+RWkCBerEAhTgTqTZP6PhmvupRK03gH1exHA=="}]','20261128-heforshe-at-uppsala-univ-b1c7.1','b0744c61ca974d3c3c354366e81ba6b0','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A70070E08BA8BFCD2F20AC27','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A70070E08BA8BFCD2F20AC27',10,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"6bbcd447ce3930280b81ef989671fe53"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.1','f0cc31130fac7bdbf86dd465d67b0b5a','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A700747EB39D70E394A8BC32','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A70070E08BA8BFCD2F20AC27',11,'contact',498854,'{"purposes":["news"]}','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"ObLuLgb85E+KIq9PPaL4jnc6A0hpq6TnO3o6seoQ5xikUzIt8DlOslyCOxyIYPwOLNIUcYFehT16hu5a1tDul+zn6YkoUT7Ov/Hw+bB7Gi10rtRVOqff7bAGzSomja43pjq1dNQuenzIPlT+fcRlh0eV8ZtCFmWsqifbGcM+v3lMEhAT0hIFAHGikMbICwdmJ3eKOWNVOKu4HJJ82JbWoQFGqPuoD+2G4LgYqSIMwYT6Y85z+nERgQPjnE+SZhJglDBPyNHft61nhYVs7xsIDjM0IE91a3puIF5JsCE0sfegEw9D2gHLfuwXc1I8f0QZ1xMGA2k1wOaiaHzdVl6rhgAFQowtwlKSMLXYpz4sJXKuawEPaj117vcLsLVJt1sIcpIaU1PfOzNEvL+Qmbnbsw=="},{"key":"recovery","suite":"x25519-hkdf256-c20p","text":"ll5byKXcZEJNrraWFAqd9TgpoyhzGBJGmSH4metMOx0Qs5MHt/FOcy8+55kE5KT/zwnbU0K882Krdn2FRxOwaPXIowppU57+NsbQtJ34gAhzvN2PL/BitXhRHiVNfkLIaShykQZcURZPNgOifiEVbhMENi4uhfk+w2qDu0pwhb0B/KN51iu3EvLy/3qT105ERV0Fq3y7OmWLEg+H+T6cOA5yELKQCjdVLnCYEF132+d036llLxDm8WcqgCFXDzUoSu9nzsdFlGVstS7xt/LtrfmynI8KkDIvZr5M2gw7D/2k6QwJibc3UPva3WLexwGC3O8ShYMg3JJLdMZDRROekyT4BRUGLFtXruZ6wV0GNPza+Nv77OZJFkuIJyOpEx9tWl+T0tNenlAOrN0/lXYMWQ=="}]','20261128-heforshe-at-uppsala-univ-b1c7.1','13e60005cb4f3dfe24c3dc3fa1ade7d8','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A7007183A9C918E4E3868A85','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A7007183A9C918E4E3868A85',12,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"fad5bff1bd44cb1f37b5ff1d71a8cf28"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.1','6f140138f7804fb8593159f159fe160f','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A7007D5C97DBA5DD3EB3FE88','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A7007183A9C918E4E3868A85',13,'contact',498854,'{"purposes":["news"]}','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"zFIs+uFKlWINtDUkw3NMKHgqlYYHGhp+5hUGD9lxx3EinWsPLodd5Wipc8bYgb5cOUsa15vnWvxpujRmdM0qIQKkXjAS+8FLy6TBxEm217bH+5psUaaYNw9n4yTB+x84ydhh198jg0Bj64nrk+yk0IzmX3jSyfNcM1B+R238btBZXO/KGefRb9FoekTgqo/97k7sAwgB90IYchrwUSOVaUSpcownk/KOd4Tjoi7Gz11EveeJxDZAVZXBhpgdHFDBg+8+TbDgK0jm1kOuB6LtzA8v2hi8PfINQtUw8rYfe8awlo907UOrg2vsZw4Mkri4K4hDPmFXmIBtn24eHn9fGrJLT2yLpLJBeQSlX7htsQPKDs1wu8BRwAgQ59JgzQN9mulbutc67kLYypvIbb3oOQ=="},{"key":"recovery","suite":"x25519-hkdf256-c20p","text":"EOdcPkLTuY/a7r3j8BwrLM5koUypyKEYcj9pOOGrKwfXnNn4odqYq6LUuX/WGD77+xVbcp6xzxaREULXReN96qSPzK5ATmgtLaQbBB6Z97OvuBsxJ5RJV9ufSTbYuYrtPAZvbD/r36d0VF2eC1tLfLUEO4+3bphUxC0Hw9GiE5gGKCuSw8e2N2Q7lUYKhROC6Ncr+5pAIeLxaN9LSbffKBPxuOzx7cuoSqcVQCbLlye1+CxqMxwQcov7qx3hQjNSl2TPRmC69i10O0wWt3wyGfCaG8XkGn0gl39n102E6t75L2yvmOHH+WFbqhimUb69GuISUIO3xUIy0B/0+RgTzIh6ILwKP20eAWHKSk+5b5dY3UJsT1/wOWL6lQdzeZIRKa6tr1wUL6f7WbazAr9QYA=="}]','20261128-heforshe-at-uppsala-univ-b1c7.1','032fbb54252d236907797e11b1e702fa','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A70074D3AB39D9B0DB2C410E','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A70074D3AB39D9B0DB2C410E',14,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"3e0576d4f2953b6e4509d7cf39575255"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.2','e2cc3e926b66db5562cf3763a97a5c0a','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A7007288B4FB1800A8519D66','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A7007288B4FB1800A8519D66',15,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"cafa9a5d49832343161e5a2a27c5cd54"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.2','21e9ce919b6ea5f553195ff826a179c3','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A7007A4BA09CD2505A050398','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A7007A4BA09CD2505A050398',16,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"6c5a314360326be2b8baf4dea2b8c57b"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.2','198b88b2bd1cac4931650d26fa4ce2a8','delivered',0,NULL,NULL,498854,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A7007756A3E6CE59683AE60C','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A7007756A3E6CE59683AE60C',17,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"d0c41e95608116b98410a0f00ea47a95"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.2','07c8e820b9b2e25187249bb427a4d796','set_aside',0,'unreadable','The server could not read it (x).',NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A7007177BA37F8FEB1EDB45D','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A7007177BA37F8FEB1EDB45D',18,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"6a46b97bd9b90b779637733f76ec10e2"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.2','bc6f9551a47d7f71aa7c2b3d3e5847db','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A700719B8CC611B4AF58CEB1','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A700719B8CC611B4AF58CEB1',19,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"454f4513482da4141fc312e3144f6edf"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.2','7ad82c2f9fd257d867f84e8cbc845262','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A700743FBE2113A7DE81CEF3','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A700743FBE2113A7DE81CEF3',20,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"bb42327c8418488a6f2cfba09ef61aee"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.2','d8e0285c2ad3e944ad26f32f27b2a0e7','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A70072949B6B595CBC286F13','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A70072949B6B595CBC286F13',21,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"4f59498c1de86b352c5b3e3c9f2e49ac"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.2','4d1bd9721a0c9c1d76f29e2d22fed2d2','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A7007670A95F3D8A40731193','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A7007670A95F3D8A40731193',22,'pledge',498854,'{"language":"en","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","pledging_as":null,"claim":"b5404d8ff2c169c3176fe11e54f1a8a9"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.2','0d73f93c5e54391e5a4c447aa78c9a2f','waiting',0,NULL,NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(X'01A22274A7007B268A80A2C3DE5F383C','20261128-heforshe-at-uppsala-univ-b1c7',X'01A22274A7007670A95F3D8A40731193',23,'void',498854,'{"reason":"nobody"}',NULL,'20261128-heforshe-at-uppsala-univ-b1c7.2','d58981ecac5d034d25407fc24d907140','waiting',0,NULL,NULL,NULL,NULL);
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
INSERT INTO "pledge" VALUES(X'01A22274A700713981E6FEE4197A0F04','20261128-heforshe-at-uppsala-univ-b1c7',1,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'76d3ae56e93728743aaf97d5c329c9d2',1,'ef9d2bacbca57dd2a68a57b7e367c90e');
INSERT INTO "pledge" VALUES(X'01A22274A70071719811C7E5218A6C96','20261128-heforshe-at-uppsala-univ-b1c7',2,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'9a7be04c02c0e94cd970c0da3a508dbe',2,'d1f74c20694b59b39b04600d2e5a7142');
INSERT INTO "pledge" VALUES(X'01A22274A70075D9BC995D68F548C499','20261128-heforshe-at-uppsala-univ-b1c7',3,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'34d8f67d20032ba7e7079ffc733bd02f',3,'a81cfbb0b316ad52b2e97d6ddc781af8');
INSERT INTO "pledge" VALUES(X'01A22274A700772C834F9A35C4519B88','20261128-heforshe-at-uppsala-univ-b1c7',4,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'0c2cc390c9f01cf98be869a74b634197',4,'740da4ee35d3c5b8bd94bf0316a88dee');
INSERT INTO "pledge" VALUES(X'01A22274A70076419BC2B98BB28EF0F0','20261128-heforshe-at-uppsala-univ-b1c7',5,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'43e060cccbe73cfbe0f08aa38b9c0fc7',5,'4924c0b0b53169f13f84071a584fbf6a');
INSERT INTO "pledge" VALUES(X'01A22274A70072538111AA84B80269F4','20261128-heforshe-at-uppsala-univ-b1c7',6,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'5e06520be6fcb0bfdc22b0e88329fd4c',6,'cdfd859b46661742524fdf82015c3890');
INSERT INTO "pledge" VALUES(X'01A22274A7007FC88C72ACE62CCE5A1D','20261128-heforshe-at-uppsala-univ-b1c7',7,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'b924af1c756017c7d3058cfb2f9f48b1',8,'923329781465b06e4f6847a1562a13b3');
INSERT INTO "pledge" VALUES(X'01A22274A70070E08BA8BFCD2F20AC27','20261128-heforshe-at-uppsala-univ-b1c7',8,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'6bbcd447ce3930280b81ef989671fe53',10,'a0c8721eccb4bea5f9b75344993c4ab3');
INSERT INTO "pledge" VALUES(X'01A22274A7007183A9C918E4E3868A85','20261128-heforshe-at-uppsala-univ-b1c7',9,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'fad5bff1bd44cb1f37b5ff1d71a8cf28',12,'e8a317566529844c1d9ba51006d97488');
INSERT INTO "pledge" VALUES(X'01A22274A70074D3AB39D9B0DB2C410E','20261128-heforshe-at-uppsala-univ-b1c7',10,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'3e0576d4f2953b6e4509d7cf39575255',14,'9a4645f6c56e2e48d77fd819a9ab771b');
INSERT INTO "pledge" VALUES(X'01A22274A7007288B4FB1800A8519D66','20261128-heforshe-at-uppsala-univ-b1c7',11,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'cafa9a5d49832343161e5a2a27c5cd54',15,'4140a651986e0b492a9c3c76e049a6cc');
INSERT INTO "pledge" VALUES(X'01A22274A7007A4BA09CD2505A050398','20261128-heforshe-at-uppsala-univ-b1c7',12,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'6c5a314360326be2b8baf4dea2b8c57b',16,'bd304960e6a1a8946d2be73b8b3fc81d');
INSERT INTO "pledge" VALUES(X'01A22274A7007756A3E6CE59683AE60C','20261128-heforshe-at-uppsala-univ-b1c7',13,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'d0c41e95608116b98410a0f00ea47a95',17,'3b55c9ad112c09965ae9bb080bbfb335');
INSERT INTO "pledge" VALUES(X'01A22274A7007177BA37F8FEB1EDB45D','20261128-heforshe-at-uppsala-univ-b1c7',14,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'6a46b97bd9b90b779637733f76ec10e2',18,'a2873a1cd036380891b3e837f2459637');
INSERT INTO "pledge" VALUES(X'01A22274A700719B8CC611B4AF58CEB1','20261128-heforshe-at-uppsala-univ-b1c7',15,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'454f4513482da4141fc312e3144f6edf',19,'dde6adcf702611aea0885eb4510e45d6');
INSERT INTO "pledge" VALUES(X'01A22274A700743FBE2113A7DE81CEF3','20261128-heforshe-at-uppsala-univ-b1c7',16,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'bb42327c8418488a6f2cfba09ef61aee',20,'051fa0eb86ca5f3cc98e486931bff34c');
INSERT INTO "pledge" VALUES(X'01A22274A70072949B6B595CBC286F13','20261128-heforshe-at-uppsala-univ-b1c7',17,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'4f59498c1de86b352c5b3e3c9f2e49ac',21,'e6c008a16d66d6ffb9bf78b41224b4b8');
INSERT INTO "pledge" VALUES(X'01A22274A7007670A95F3D8A40731193','20261128-heforshe-at-uppsala-univ-b1c7',18,498854,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',NULL,'b5404d8ff2c169c3176fe11e54f1a8a9',22,'be91bd91cdcb877639134e4d5909b0ef');
CREATE TABLE receipt (
	id INTEGER NOT NULL CHECK (id = 1), 
	received_at DATETIME NOT NULL, 
	letters INTEGER NOT NULL, 
	campaign_total INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "receipt" VALUES(1,'2026-11-28 14:35:11.603008',3,9);
CREATE UNIQUE INDEX pledge_number ON pledge (event, number);
CREATE INDEX outbox_waiting ON outbox (tries, number) WHERE state = 'waiting';
COMMIT;
