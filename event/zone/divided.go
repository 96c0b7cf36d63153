package zone

// divided lists the countries with several zones, and those whose postcodes reach
// beyond them. [loader.divide] reads it. A word with a slash at its end is an area
// of the time zone database, which stays for the zones after it; at the start it is
// that of the country's main zone. A word with a slash in front is a zone, a lone
// slash is none. Then come the regions in that zone, and after a # its postcodes.
//
// A region is a code in upper case, or the start of its name or of a word of it in
// lower case and Latin letters; a _ at the end is the end of a word. A postcode is
// a prefix or a range of prefixes; it is read if it has as many characters as
// digits says. What has a ~ in front lies mainly in the zone.
//
// Zones that have agreed since 2000 need not be kept apart, as no event is older.
// Sources: the time zone database and its comments; ISO 3166-2; the postcode plans
// of the posts.
var divided = [...]struct {
	code   string
	digits int
	places string
}{
	{"AR", 4, `America/Argentina/ /Buenos_Aires B C buenos caba # B C /Cordoba E G H N P S W X cordoba chaco corr entre form mision
santa_fe santiago # E G H N P S W X /Salta A L Q R salta la_pampa neuq rio_negro # A L Q R /Jujuy Y jujuy # Y
/Tucuman T tucuman # T /Catamarca K U catam chubut # K U /La_Rioja F la_rioja # F
/San_Juan J san_juan # J /Mendoza M mendoza # M /San_Luis D san_luis # D
/Rio_Gallegos Z santa_cruz # Z /Ushuaia V tierra # V`},
	{"AU", 4, `/Sydney ACT ~NSW australian ~new_south # 02 1 2 /Melbourne VIC vict # 3 8 /Brisbane QLD queens # 4 9
/Adelaide SA south # 5 /Perth ~WA ~western # 6 /Hobart TAS tasm # 7 /Darwin NT northern # 08-09 ~0872 /Broken_Hill # 2880
/Lord_Howe # 2898 /Eucla # ~6443 Pacific/ /Norfolk # 2899 Indian/ /Christmas # 6798 /Cocos # 6799`},
	{"BR", 8, `/Sao_Paulo DF ES GO MG PR RJ RS SC SP distr espir goias minas parana rio_de rio_grande_do_s santa_cat
sao_paulo # 0-3 70-76 80-99 /Bahia BA bahia # 40-48 /Maceio AL SE alag serg # 49 57 /Recife ~PE ~pernamb # 50-56
/Noronha # 53990 /Fortaleza CE MA PB PI RN ceara maranh paraiba piaui rio_grande_do_n # 58-65
/Belem AP ~PA amapa ~para_ # 66-67 ~68 689 /Manaus ~AM ~amazonas # 690-692 694-698 /Boa_Vista RR roraima # 693
/Rio_Branco AC acre # 699 /Porto_Velho RO rondon # 768-769 /Araguaina TO tocant # 77 /Cuiaba MT mato_grosso # 78
/Campo_Grande MS mato_grosso_do # 79`},
	{"CA", 3, `/St_Johns ~NL ~newf # A /Goose_Bay labrador # A0P A0R A2V /Halifax NS PE nova prince # B C
/Moncton NB new_br # E /Toronto ~ON ~QC ~ontario ~quebec # G H J-N P ~G0G ~P0T
/Winnipeg MB manitoba # R ~P0V P0W-P0Y P8N P8T P9A P9N /Regina ~SK ~sask # S ~S0P ~S9V
/Edmonton AB ~NT alberta ~northwest # T X ~V0A ~V0B V1A V1C /Dawson_Creek # ~V0C V1G V1J /Vancouver ~BC ~british # V
/Whitehorse YT yukon # Y /Iqaluit ~NU ~nunavut # X0A /Cambridge_Bay # X0B /Rankin_Inlet # X0C`},
	{"CD", 0, `/Kinshasa BC EQ KG KL KN MN MO NU SU TU kinsh /Lubumbashi BU HK HL HU IT KC KE KS LO LU MA NK SA SK TA TO`},
	{"CL", 7, `/Santiago AN AP AR AT BI CO LI LL LR ML NB RM TA ~VS metro santiago ~valpar # 1-5 7-9
/Coyhaique AI aysen aisen # 60 /Punta_Arenas MA magall # 62 Pacific/ /Easter # 277`},
	{"EC", 6, `/Guayaquil # 01-19 21-24 Pacific/ /Galapagos W galap # 20`},
	{"ES", 5, `/Madrid MD CT madrid barcel # 0-4 50 Africa/ /Ceuta CE ML ceuta melil # 51-52
Atlantic/ /Canary CN GC TF canar las_palmas tenerife # 35 38`},
	{"FM", 5, `/Chuuk TRK YAP chuuk yap # 96942-96943 /Pohnpei PNI pohnpei # 96941 /Kosrae KSA kosrae # 96944`},
	{"FR", 5, `America/ /Guadeloupe guadel martin # 971-972 977-978 /Cayenne guyane # 973 Indian/ /Reunion reunion # 974
America/ /Miquelon # 975 Indian/ /Mayotte mayotte # 976 Pacific/ /Tahiti # ~987 /Noumea # 988`},
	{"GL", 4, `/Nuuk # 39 /Scoresbysund # 3980`},
	{"ID", 5, `/Jakarta AC BB BE BT JA JB JI JK JT KR LA RI SB SS SU YO aceh bangka banten bengk jakarta jambi java jawa lampung riau
sumat yogya # 1-6 /Pontianak KB KT kalimantan_b kalimantan_te west_kal central_kal # 73-74 78-79
/Makassar BA GO KI KS KU NB NT SA SG SN SR ST bali goront nusa sulaw ~kalim # 70-72 75-77 8 90-96
/Jayapura MA MU PA PB PD PE PS PT maluku papua # 97-99`},
	{"KI", 0, `/Tarawa G gilb tarawa /Kiritimati L line kirit /Kanton P phoe`},
	{"KZ", 6, `/Almaty 10 11 19 31 33 35 55 59 61 62 63 71 75 79 abai abay almat astan akmol aqmol jambyl jetis zhambyl zhetys
karag qarag pavlod shymk turk ulyt north south east severo_k vostochno_k yuzhno_k # 01-02 04-05 07-08 10 14-17 /Aqtobe 15 aktob aktyub aqtob # 03 /Atyrau 23 atyrau # 06
/Oral 27 west zapadno_k # 09 /Qostanay 39 kostana qostana # 11 /Qyzylorda 43 kyzyl qyzyl # 12 /Aqtau 47 mangist mangyst # 13`},
	{"MH", 5, `/Majuro MAJ majuro # 96960 /Kwajalein KWA kwaj # 96970`},
	{"MN", 5, `/Ulaanbaatar 1 ulaan /Hovd 043 046 071 hovd khovd uvs bayan_`},
	{"MX", 5, `/Mexico_City AGU CHP CMX COL DIF GRO GUA HID JAL MEX MIC MOR OAX PUE QUE SLP TAB TLA VER ZAC aguas chiap ciudad
colima distr guanaj guerr hidal jalis mexico micho morel oaxaca puebla quere san_luis tabasco tlax verac zacat
# 0-1 20 28-30 36-62 68-76 78-79 86 90-96 98-99 /Cancun ROO quint # 77 /Merida CAM YUC camp yucat # 24 97
/Monterrey DUR ~COA ~NLE ~TAM durango ~coah ~nuevo ~tamaul # 25-27 34-35 64-67 87-89 /Matamoros # ~260-262 650 ~873-875 ~880-889
/Chihuahua ~CHH ~chihua # 31 33 /Ciudad_Juarez # ~32 320-327 /Ojinaga # 3288 /Mazatlan BCS SIN ~NAY baja_california_s sinal ~nayar
# 23 63 80-82 /Bahia_Banderas # 6373 /Hermosillo SON sonora # 83-85 /Tijuana BCN baja # 21-22`},
	{"NZ", 4, `/Auckland # 0-9 /Chatham CIT chath # 8016`},
	{"PF", 0, `/Marquesas marqu /Gambier gamb`},
	{"PG", 0, `/Bougainville NSB bougain`},
	{"PS", 0, `/Gaza DEB GZA KYS NGZ RFH gaza`},
	{"PT", 4, `/Lisbon lisbo porto # 1-8 Atlantic/ /Azores 20 acores azores # 95-99 /Madeira 30 madeira # 90-94`},
	{"RU", 6, `/Kaliningrad KGD kaliningr # 236-238 /Moscow AD ARK BEL BRY CE CU DA IN IVA KB KC KDA KL KLU KO KOS KR KRS LEN LIP ME
MO MOS MOW MUR NEN NGR NIZ ORL PNZ PSK ROS RYA SE SMO SPE STA TA TAM TUL TVE VLA VLG VOR YAR
adyg arkh belgor bryan chech chuvash dagest ingush ivanov kabard kalm kaluzh kaluga karach karel komi kostrom krasnod kursk
leningr lipet mari_ mariy mordov mosc mosk murman nenets nizh novgor oryol orel orlov oset osset penz pskov rostov ryaz
petersb peterb smolen stavr tambov tatar tver tula_ tulsk vladim volog voron yaros # 1 20-22 24 30 34-39 42-44 60
/Simferopol 43 CR SEV krym crimea sevast # 295-299 /Kirov KIR kirov_ kirovska # 610-613 /Volgograd VGG volgogr # 400-404
/Astrakhan AST astrakh # 414-416 /Saratov SAR sarat # 410-413 /Ulyanovsk ULY ulyan # 432-433
/Samara SAM UD samar udmurt # 426-427 443-446 Asia/ /Yekaterinburg BA CHE KGN KHM ORE PER SVE TYU YAN bashk chelyab khanty kurgan
orenb perm sverdl tyumen yamal # 450-462 614-629 640-641 /Omsk OMS omsk # 644-646 /Novosibirsk NVS novosib # 630-633
/Barnaul AL ALT alta # 649 656-659 /Tomsk TOM tomsk # 634-636 /Novokuznetsk KEM kemer # 650-654
/Krasnoyarsk KK KYA TY krasnoy tuva tyva khakas # 647-648 655 660-663 667-668 /Irkutsk BU IRK burya irkut
# 664-666 669-671 /Chita ZAB zabay chit # 672-674 687 /Yakutsk AMU ~SA amur ~sakha_ ~yakut # 675-676 ~677-678
/Vladivostok KHA PRI YEV evrey jewish primor khabar # 679-682 690-692 /Magadan MAG magad # 685-686
/Sakhalin ~SAK ~sakhal # ~693-694 /Kamchatka KAM kamch # 683-684 688 /Anadyr CHU chuk # 689`},
	{"US", 5, `/New_York CT DC DE ~FL GA ~KY MA MD ME NC NH NJ NY OH PA RI SC VA VT WV conn district delaw ~florida georgia ~kent
mass maryl maine north_car new_ha new_j new_y ohio penn rhode south_car virginia vermont washington_d west_v
# 005 01-08 1 20-26 27-31 32-33 34 39 ~373 374 376-379 400 ~401 402-418 425 ~426-427 43-45 /Puerto_Rico PR VI puerto virgin # 006-009
/Chicago AL AR IA IL ~KS LA MN MO MS ~ND ~NE OK ~SD ~TN ~TX WI alab arkan iowa illin ~kans louis minn missouri missis
~north_dak ~nebr oklah ~south_dak ~tenn ~texas wisc # ~324 325 35-36 370-372 380-397 420-424 463-464 476-477 50-56 570-574
~575-576 580-584 ~585 587 ~588 6 ~677-678 ~690-692 70-79 /Detroit ~MI ~mich # 480-497 ~498-499
/Indiana/Indianapolis ~IN ~indiana # 46 ~465 470-474 ~475 478 ~479
/Denver CO MT NM UT WY colorado montana new_m utah wyom # 577 ~586 59 693 ~798 799 80-82 84 ~865 870-885
/Boise ~ID ~idaho # 832-834 836-837 ~979 /Phoenix ~AZ ~ariz # 85 ~860 863-864 /Los_Angeles CA ~NV ~OR WA calif ~nevada ~oregon washington
# ~835 838 889-897 ~898 90-95 960-961 97-98 990-994 /Anchorage ~AK ~alaska # 995-999 /Adak # 99546-99547
Pacific/ /Honolulu HI hawaii # 967-968 /Pago_Pago AS # 96799 /Guam GU guam # ~969 /Saipan MP # 96950-96952
/ AA AE AP # 09 340 962-966`},
}
