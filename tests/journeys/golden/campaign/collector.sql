BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0012');
CREATE TABLE audit (
	id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	who VARCHAR(64) NOT NULL, 
	did VARCHAR(32) NOT NULL, 
	about VARCHAR(200) NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE chosen (
	event_id VARCHAR(64) NOT NULL, 
	pledge CHAR(32) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	action VARCHAR(64) NOT NULL, 
	due DATE NOT NULL, 
	PRIMARY KEY (event_id, pledge, "plan", action)
);
CREATE TABLE contact (
	event_id VARCHAR(64) NOT NULL, 
	pledge CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	kiosk_id VARCHAR(64) NOT NULL, 
	purposes VARCHAR NOT NULL, 
	sealed VARCHAR NOT NULL, 
	"on" DATE NOT NULL, 
	PRIMARY KEY (event_id, pledge)
);
CREATE TABLE coordinator (
	name VARCHAR(64) NOT NULL, 
	password VARCHAR(255) NOT NULL, 
	role VARCHAR(16) NOT NULL, 
	totp VARCHAR(64), events VARCHAR, 
	PRIMARY KEY (name)
);
CREATE TABLE event (
	id VARCHAR(64) NOT NULL, 
	campaign VARCHAR(64) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	place VARCHAR(120) NOT NULL, 
	city VARCHAR(120) NOT NULL, 
	country VARCHAR(2) NOT NULL, 
	lat FLOAT NOT NULL, 
	lon FLOAT NOT NULL, 
	time_zone VARCHAR(120) NOT NULL, 
	opens DATETIME NOT NULL, 
	closes DATETIME NOT NULL, 
	target INTEGER NOT NULL, students INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "event" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','heforshe','HeForShe at Uppsala University','Carolina Rediviva','Uppsala','SE',59.855,17.63,'Europe/Stockholm','2026-11-28 14:35:00.000000','2026-11-29 14:35:00.000000',100,NULL);
CREATE TABLE forgotten (
	event_id VARCHAR(64) NOT NULL, 
	pledge CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	PRIMARY KEY (event_id, pledge)
);
CREATE TABLE hook (
	id CHAR(32) NOT NULL, 
	receiver VARCHAR(255) NOT NULL, 
	body VARCHAR NOT NULL, 
	made DATETIME NOT NULL, 
	due DATETIME, 
	tries INTEGER NOT NULL, 
	trouble VARCHAR(120), 
	PRIMARY KEY (id, receiver)
);
CREATE TABLE hour_tally (
	event_id VARCHAR(64) NOT NULL, 
	kiosk_id VARCHAR(64) NOT NULL, 
	hour INTEGER NOT NULL, 
	n INTEGER NOT NULL, 
	PRIMARY KEY (event_id, kiosk_id, hour)
);
INSERT INTO "hour_tally" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','20261128-heforshe-at-uppsala-univ-b1c7.1',498854,9);
INSERT INTO "hour_tally" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','20261128-heforshe-at-uppsala-univ-b1c7.2',498854,3);
INSERT INTO "hour_tally" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','20261128-heforshe-at-uppsala-univ-b1c7.3',498854,2);
INSERT INTO "hour_tally" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','20261128-heforshe-at-uppsala-univ-b1c7.3',358598,2);
INSERT INTO "hour_tally" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','20261128-heforshe-at-uppsala-univ-b1c7.3',709238,0);
CREATE TABLE kept (
	event_id VARCHAR(64) NOT NULL, 
	pledge CHAR(32) NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	action VARCHAR(64) NOT NULL, 
	"on" DATE NOT NULL, 
	PRIMARY KEY (event_id, pledge, "plan", action)
);
CREATE TABLE kiosk (
	id VARCHAR(64) NOT NULL, 
	event_id VARCHAR(64) NOT NULL, 
	secret VARCHAR(32) NOT NULL, 
	public_key VARCHAR(64), 
	revoked BOOLEAN NOT NULL, 
	last_heard DATETIME, 
	waiting INTEGER, 
	highest INTEGER, 
	app VARCHAR(120), clock_off INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "kiosk" VALUES('20261128-heforshe-at-uppsala-univ-b1c7.1','20261128-heforshe-at-uppsala-univ-b1c7','08f0c99ca906ee46e15eaf8dcf9d3307','ouEUcAMdP1NTG85Blmb3Ojgy60AdF2wg1j99kd0lWkA=',0,'2026-11-28 14:35:11.548071',0,13,'pledge-kiosk 0.1.0',0);
INSERT INTO "kiosk" VALUES('20261128-heforshe-at-uppsala-univ-b1c7.2','20261128-heforshe-at-uppsala-univ-b1c7','a134e4bea8f99a6a08125ca747349792','zYBncCm100ryacDuvZNg3dd6OEIvu6FwVuPp4YQ+6Cc=',0,'2026-11-28 14:35:11.603008',0,16,'pledge-kiosk 0.1.0',0);
INSERT INTO "kiosk" VALUES('20261128-heforshe-at-uppsala-univ-b1c7.3','20261128-heforshe-at-uppsala-univ-b1c7','b726f6af437431530df389fea7fde89c','Clfu2Hjt043hVMVy2BYd5wWWVK3jWPJaEUmR+iwWMHk=',0,'2026-11-28 14:35:11.709838',0,99,'x',0);
INSERT INTO "kiosk" VALUES('20261128-heforshe-at-uppsala-univ-b1c7.4','20261128-heforshe-at-uppsala-univ-b1c7','d60540027bc2422c0ee579af799d384e',NULL,0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE letter (
	event_id VARCHAR(64) NOT NULL, 
	id CHAR(32) NOT NULL, 
	kiosk_id VARCHAR(64) NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	pledge CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	hour INTEGER NOT NULL, 
	digest VARCHAR(32) NOT NULL, 
	pledging_as VARCHAR(64), 
	language VARCHAR(16), 
	text VARCHAR(64), 
	claim VARCHAR(64), 
	purposes VARCHAR, 
	sealed VARCHAR, taken_by VARCHAR(64), "plan" VARCHAR(64), action VARCHAR(64), due DATE, reason VARCHAR(64), 
	PRIMARY KEY (event_id, id)
);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a700713981e6fee4197a0f04','20261128-heforshe-at-uppsala-univ-b1c7.1','pledge','01a22274a700713981e6fee4197a0f04',1,498854,'0fb7ca254feba466206be8e7918a7f7f',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','76d3ae56e93728743aaf97d5c329c9d2',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a70071719811c7e5218a6c96','20261128-heforshe-at-uppsala-univ-b1c7.1','pledge','01a22274a70071719811c7e5218a6c96',2,498854,'76eaf328273f751995f2a3564efbc678',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','9a7be04c02c0e94cd970c0da3a508dbe',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a70075d9bc995d68f548c499','20261128-heforshe-at-uppsala-univ-b1c7.1','pledge','01a22274a70075d9bc995d68f548c499',3,498854,'f96880e9adc481e20f75027893b13c7c',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','34d8f67d20032ba7e7079ffc733bd02f',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a700772c834f9a35c4519b88','20261128-heforshe-at-uppsala-univ-b1c7.1','pledge','01a22274a700772c834f9a35c4519b88',4,498854,'4465c1bb7af292f364cb40c849c500bc',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','0c2cc390c9f01cf98be869a74b634197',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a70076419bc2b98bb28ef0f0','20261128-heforshe-at-uppsala-univ-b1c7.1','pledge','01a22274a70076419bc2b98bb28ef0f0',5,498854,'649eb94d9ec8c32246608d668768faa0',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','43e060cccbe73cfbe0f08aa38b9c0fc7',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a70072538111aa84b80269f4','20261128-heforshe-at-uppsala-univ-b1c7.1','pledge','01a22274a70072538111aa84b80269f4',6,498854,'43f72b1818d50200da0b0422e9af70ae',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','5e06520be6fcb0bfdc22b0e88329fd4c',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a700775488763cd08912e5f4','20261128-heforshe-at-uppsala-univ-b1c7.1','contact','01a22274a70072538111aa84b80269f4',7,498854,'262e7a8df6f7072fae481d2c8e72dc3f',NULL,NULL,NULL,NULL,'["news"]','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"aTP8P6ctxGY3/6DKQYZuFlCaTkQNgubn9hdim/FNDT4kc7qhhdkEfopUv9gyxrNdnJ25c/URKKFQHtRsEg5ZIcl775jrLezyX3BzGMoVMivd9q38GT7nOR6M33budwHlS/uINgVVUK4UVpjaMhyeBQquepV+1YeruMNUhl0Nchq3R/z0n6VaFSeubC2TD3tqTd84G01sXnlxXYVywH6doM9CvnEw+xBcQqzxPf5l+VyrcBIaeYD7IOpji5pkYXsA3dw00vWyHrXbn/0QEh4ONK80w3kUvLIoqireBczJm9vgWT9BfB9ZwkaUcliyFdf2G+ac4FMuo6l4iF1Sh9qpnqDaN0gjiu+xd69uRDzk/YVB6vcITP9hvY1eryNvwstpuJy9ze59QNh3wB3UT9IurA=="},{"key":"recovery","suite":"x25519-hkdf256-c20p","text":"nf/wc9F1fa9rW4tUK9ukv86PFcdY4pFNBa1zCWVZ7CzaxHv2gC+oIInTKmsz5XM1CGWoHsgBz508BGqWiCFp90BSzAy7fINepW1zzjS4xOHixnUeiq5h+RyeXuXYj9mOzYENrHaIYfPXKTQQ0efh2KKRdh9rPcze5XdFTAVeGkPzK6oe6Q9KJJDWKBLuwjHno6opXoT0zdT5tonFoln6HU7GzVo4/R7EdflmOkFAe4UUohe6cvDDft3EEvD0xoapSfDzyHqhFUp0/rn+V2FeZBnMG6uwtRbiHMVvvgi06kswIy5XQTBDPqaqCr0dlcFs6RnZOpa6iP7dmcw2RPqz4ESrmk2qBKyBeKl98vCTTnSNmH4M0hi6Op1RM4DEU/AOue8XJjXsnCkIkn5dl8pbhQ=="}]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a7007fc88c72ace62cce5a1d','20261128-heforshe-at-uppsala-univ-b1c7.1','pledge','01a22274a7007fc88c72ace62cce5a1d',8,498854,'89321d69644fa763f0262f5fd5265dc9',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','b924af1c756017c7d3058cfb2f9f48b1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a700733cb2774bf3cf3e4f38','20261128-heforshe-at-uppsala-univ-b1c7.1','contact','01a22274a7007fc88c72ace62cce5a1d',9,498854,'91c28828f7d3d68a948cd77a0bdcb64f',NULL,NULL,NULL,NULL,'["news"]','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"rpnn1qRQsnLfUSN3j8v2vB55Jg3CA4heE05qGSyCoh4OPWzEP2RFZdN/p+oO3JZAa1THp7upfEyobfR17g7wJk81UdyTMn3biwPetG+NkgJPGhjm50xo1rnMd/XO4vCHAjvImNm8tdEQ9vg/KtD7/2ls6+K0fTbuN3E9o3XIUtsnXQidhaT65BCziUPcsutBfkLkTSNceOQazQMvkf8RPcHvGMq8/uQXeriBNdQnSWiQLUba78tFRnxhI0S7v2rTId5FP1KVpFnnauKSLfrWkyak1FoK7A6f12ywNWdL3Vic9pWlaymdkM0aO0hSTfgM0D2gUCqkgmu+jJw5k4J8eSNUAAd4Hv4rES3e5y4OOmfU1SVvcVo57Nn9QMH9r5jqB8eha1RVz2Oh38KQq94Cyg=="},{"key":"recovery","suite":"x25519-hkdf256-c20p","text":"LtNxx48euymRqH6lMGI3BBTgoKYs8DnNyc8SdNe1NUGN5ZuQyjFMQb8lWt3Bthv4GC6xyfxkhqXi4f+Oyz1130vxhrtGsMf47NMIh7lZVC+2JVgpsVssGHV8BnDLsVSTukjP/nexXy4vLzq8mlMc1apOUX6+Cybqrexy0W7FceF9z8eAIev7NBbVWEyXpoVK+QHZW8YE51KjAnE35MNfJ6iekYBdDvxhpcFjT0+HzP1lICSZZZ68byd7CoYkejaQs4DiWMhsZUzdK9TkNKh3DCPuxGaPYV/DIWyJ4qrmC8aiGNw5X6VBGg+FjBbt+wOrzqN9tFhwL29GBWV2W9uHLwtpDUaabotBiSvYFL2nD2sRCRtqWU+RWkCBerEAhTgTqTZP6PhmvupRK03gH1exHA=="}]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a70070e08ba8bfcd2f20ac27','20261128-heforshe-at-uppsala-univ-b1c7.1','pledge','01a22274a70070e08ba8bfcd2f20ac27',10,498854,'05aa1b0f5da04ce6cf24020032887161',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','6bbcd447ce3930280b81ef989671fe53',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a700747eb39d70e394a8bc32','20261128-heforshe-at-uppsala-univ-b1c7.1','contact','01a22274a70070e08ba8bfcd2f20ac27',11,498854,'2edd733d2adb09937142f9def9313822',NULL,NULL,NULL,NULL,'["news"]','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"ObLuLgb85E+KIq9PPaL4jnc6A0hpq6TnO3o6seoQ5xikUzIt8DlOslyCOxyIYPwOLNIUcYFehT16hu5a1tDul+zn6YkoUT7Ov/Hw+bB7Gi10rtRVOqff7bAGzSomja43pjq1dNQuenzIPlT+fcRlh0eV8ZtCFmWsqifbGcM+v3lMEhAT0hIFAHGikMbICwdmJ3eKOWNVOKu4HJJ82JbWoQFGqPuoD+2G4LgYqSIMwYT6Y85z+nERgQPjnE+SZhJglDBPyNHft61nhYVs7xsIDjM0IE91a3puIF5JsCE0sfegEw9D2gHLfuwXc1I8f0QZ1xMGA2k1wOaiaHzdVl6rhgAFQowtwlKSMLXYpz4sJXKuawEPaj117vcLsLVJt1sIcpIaU1PfOzNEvL+Qmbnbsw=="},{"key":"recovery","suite":"x25519-hkdf256-c20p","text":"ll5byKXcZEJNrraWFAqd9TgpoyhzGBJGmSH4metMOx0Qs5MHt/FOcy8+55kE5KT/zwnbU0K882Krdn2FRxOwaPXIowppU57+NsbQtJ34gAhzvN2PL/BitXhRHiVNfkLIaShykQZcURZPNgOifiEVbhMENi4uhfk+w2qDu0pwhb0B/KN51iu3EvLy/3qT105ERV0Fq3y7OmWLEg+H+T6cOA5yELKQCjdVLnCYEF132+d036llLxDm8WcqgCFXDzUoSu9nzsdFlGVstS7xt/LtrfmynI8KkDIvZr5M2gw7D/2k6QwJibc3UPva3WLexwGC3O8ShYMg3JJLdMZDRROekyT4BRUGLFtXruZ6wV0GNPza+Nv77OZJFkuIJyOpEx9tWl+T0tNenlAOrN0/lXYMWQ=="}]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a7007183a9c918e4e3868a85','20261128-heforshe-at-uppsala-univ-b1c7.1','pledge','01a22274a7007183a9c918e4e3868a85',12,498854,'b123e07cb234a36fad6d3c69c441f0bf',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','fad5bff1bd44cb1f37b5ff1d71a8cf28',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a7007d5c97dba5dd3eb3fe88','20261128-heforshe-at-uppsala-univ-b1c7.1','contact','01a22274a7007183a9c918e4e3868a85',13,498854,'4ea152c58918a842d26e8980b9dd010c',NULL,NULL,NULL,NULL,'["news"]','[{"key":"sealing","suite":"x25519-hkdf256-c20p","text":"zFIs+uFKlWINtDUkw3NMKHgqlYYHGhp+5hUGD9lxx3EinWsPLodd5Wipc8bYgb5cOUsa15vnWvxpujRmdM0qIQKkXjAS+8FLy6TBxEm217bH+5psUaaYNw9n4yTB+x84ydhh198jg0Bj64nrk+yk0IzmX3jSyfNcM1B+R238btBZXO/KGefRb9FoekTgqo/97k7sAwgB90IYchrwUSOVaUSpcownk/KOd4Tjoi7Gz11EveeJxDZAVZXBhpgdHFDBg+8+TbDgK0jm1kOuB6LtzA8v2hi8PfINQtUw8rYfe8awlo907UOrg2vsZw4Mkri4K4hDPmFXmIBtn24eHn9fGrJLT2yLpLJBeQSlX7htsQPKDs1wu8BRwAgQ59JgzQN9mulbutc67kLYypvIbb3oOQ=="},{"key":"recovery","suite":"x25519-hkdf256-c20p","text":"EOdcPkLTuY/a7r3j8BwrLM5koUypyKEYcj9pOOGrKwfXnNn4odqYq6LUuX/WGD77+xVbcp6xzxaREULXReN96qSPzK5ATmgtLaQbBB6Z97OvuBsxJ5RJV9ufSTbYuYrtPAZvbD/r36d0VF2eC1tLfLUEO4+3bphUxC0Hw9GiE5gGKCuSw8e2N2Q7lUYKhROC6Ncr+5pAIeLxaN9LSbffKBPxuOzx7cuoSqcVQCbLlye1+CxqMxwQcov7qx3hQjNSl2TPRmC69i10O0wWt3wyGfCaG8XkGn0gl39n102E6t75L2yvmOHH+WFbqhimUb69GuISUIO3xUIy0B/0+RgTzIh6ILwKP20eAWHKSk+5b5dY3UJsT1/wOWL6lQdzeZIRKa6tr1wUL6f7WbazAr9QYA=="}]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a70074d3ab39d9b0db2c410e','20261128-heforshe-at-uppsala-univ-b1c7.2','pledge','01a22274a70074d3ab39d9b0db2c410e',14,498854,'b03250407a2b3573e19800797005b5bf',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','3e0576d4f2953b6e4509d7cf39575255',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a7007288b4fb1800a8519d66','20261128-heforshe-at-uppsala-univ-b1c7.2','pledge','01a22274a7007288b4fb1800a8519d66',15,498854,'5a36f51cf36bbc17530c6815d3c3480b',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','cafa9a5d49832343161e5a2a27c5cd54',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a7007a4ba09cd2505a050398','20261128-heforshe-at-uppsala-univ-b1c7.2','pledge','01a22274a7007a4ba09cd2505a050398',16,498854,'45a7acf43c00682a257e9e0b993308e1',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','6c5a314360326be2b8baf4dea2b8c57b',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a700736d91f4ab0ec0938e1d','20261128-heforshe-at-uppsala-univ-b1c7.3','pledge','01a22274a700736d91f4ab0ec0938e1d',1,498854,'89073ff33f1a0abe4174d9ce4291df58',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','dd4c012bbcb92dbcdfae793cb49719a1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','01a22274a700751ca9904fb10e2b64c0','20261128-heforshe-at-uppsala-univ-b1c7.3','pledge','01a22274a700751ca9904fb10e2b64c0',2,498854,'eaed4dd958aea7b7069536a802eed22e',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','34fcf2cb1ccee83ff3212a66df081999',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','0fb232f80fec49c787089c9470f65f0f','20261128-heforshe-at-uppsala-univ-b1c7.3','void','01a22274a7007670a95f3d8a40731193',90,498854,'ecb0cc16668df2c4646f09344b621955',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'nobody');
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','4b746ab7764b4509b1864210a3668990','20261128-heforshe-at-uppsala-univ-b1c7.3','commitment','683c0c4ebbfb4bf29df57bba68eae860',91,498854,'cc5abe1fd1855e156ef109f7c1d6d0ef',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'campus','club','2026-11-28',NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','680d7358bcb6454eaa923c28f3aeddb1','20261128-heforshe-at-uppsala-univ-b1c7.3','contact','0a6c211e28c945a1b5129df3c0e9b37e',92,498854,'a482f31ce9da989fdd47b0c2fa262b0b',NULL,NULL,NULL,NULL,'["news"]','[{"key":"sealing","suite":"x255","text":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}]',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','003fc7892b164850a3afc2a3722c0a37','20261128-heforshe-at-uppsala-univ-b1c7.3','pledge','003fc7892b164850a3afc2a3722c0a37',93,358598,'5d4c532ca19c53c59227bd2de3b2aec7',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','b4e60b1e7435f962f63788c33327120c',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "letter" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','d4da53cc1d1643d28192eb986702a0e0','20261128-heforshe-at-uppsala-univ-b1c7.3','pledge','d4da53cc1d1643d28192eb986702a0e0',94,358598,'2a0129e4a08e10548b2d30d217b25976',NULL,'en','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','e083d50b5b9b42c504b46111cbcd35bf',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE session (
	token VARCHAR(64) NOT NULL, 
	coordinator VARCHAR(64) NOT NULL, 
	form VARCHAR(64) NOT NULL, 
	expires DATETIME NOT NULL, 
	PRIMARY KEY (token)
);
CREATE TABLE set_aside (
	event_id VARCHAR(64) NOT NULL, 
	id CHAR(32) NOT NULL, 
	digest VARCHAR(32) NOT NULL, 
	kiosk_id VARCHAR(64) NOT NULL, 
	code VARCHAR(64) NOT NULL, 
	letter VARCHAR NOT NULL, 
	received_at DATETIME NOT NULL, decided VARCHAR(16), 
	PRIMARY KEY (event_id, id, digest)
);
INSERT INTO "set_aside" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','003fc7892b164850a3afc2a3722c0a37','d9808b844b3ea7974958e98de0ca6a3a','20261128-heforshe-at-uppsala-univ-b1c7.3','id_reuse','{"kind":"pledge","id":"003fc789-2b16-4850-a3af-c2a3722c0a37","number":93,"hour":"2026-11-28T14:00:00Z","language":"fr","text":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","claim":"b4e60b1e7435f962f63788c33327120c"}','2026-11-28 14:35:11.709838',NULL);
CREATE TABLE tally (
	event_id VARCHAR(64) NOT NULL, 
	kiosk_id VARCHAR(64) NOT NULL, 
	n INTEGER NOT NULL, 
	PRIMARY KEY (event_id, kiosk_id)
);
INSERT INTO "tally" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','20261128-heforshe-at-uppsala-univ-b1c7.1',9);
INSERT INTO "tally" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','20261128-heforshe-at-uppsala-univ-b1c7.2',3);
INSERT INTO "tally" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','20261128-heforshe-at-uppsala-univ-b1c7.3',4);
CREATE TABLE withdrawn (
	event_id VARCHAR(64) NOT NULL, 
	pledge CHAR(32) NOT NULL, 
	kiosk_id VARCHAR(64) NOT NULL, claim VARCHAR(64), 
	PRIMARY KEY (event_id, pledge)
);
INSERT INTO "withdrawn" VALUES('20261128-heforshe-at-uppsala-univ-b1c7','1d71ce2f5f3e4ffbb0f2797a86200493','20261128-heforshe-at-uppsala-univ-b1c7.3','d6ec6898de87ddac6e5b3611708a7aa1');
CREATE INDEX ix_kiosk_event_id ON kiosk (event_id);
CREATE INDEX ix_letter_claim ON letter (claim);
CREATE INDEX ix_withdrawn_claim ON withdrawn (claim);
CREATE INDEX ix_audit_at ON audit (at);
CREATE INDEX letter_commitment ON letter ("plan", action) WHERE kind = 'commitment';
CREATE INDEX ix_set_aside_kiosk_id ON set_aside (kiosk_id);
CREATE INDEX ix_hook_due ON hook (due);
CREATE INDEX letter_pledge ON letter (pledge);
CREATE INDEX letter_void ON letter (event_id, kiosk_id, pledge) WHERE kind = 'void';
COMMIT;
