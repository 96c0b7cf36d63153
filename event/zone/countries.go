package zone

// defaults is the zone of each country of ISO 3166-1, and of Kosovo: an area of
// the time zone database with a slash at its end, then country and city. A star
// marks a country with several zones, whose main one is given. Bouvet Island and
// the Heard Islands have nobody and no zone.
const defaults = `
Africa/ AOLuanda BFOuagadougou BIBujumbura BJPorto-Novo BWGaborone CD*Kinshasa CFBangui
CGBrazzaville CIAbidjan CMDouala DJDjibouti DZAlgiers EGCairo EHEl_Aaiun ERAsmara ETAddis_Ababa
GALibreville GHAccra GMBanjul GNConakry GQMalabo GWBissau KENairobi LRMonrovia LSMaseru
LYTripoli MACasablanca MLBamako MRNouakchott MWBlantyre MZMaputo NAWindhoek NENiamey NGLagos
RWKigali SDKhartoum SLFreetown SNDakar SOMogadishu SSJuba STSao_Tome SZMbabane TDNdjamena TGLome
TNTunis TZDar_es_Salaam UGKampala ZAJohannesburg ZMLusaka ZWHarare
America/ AGAntigua AIAnguilla AR*Argentina/Buenos_Aires AWAruba BBBarbados BLSt_Barthelemy
BOLa_Paz BQKralendijk BR*Sao_Paulo BSNassau BZBelize CA*Toronto CL*Santiago COBogota
CRCosta_Rica CUHavana CWCuracao DMDominica DOSanto_Domingo EC*Guayaquil GDGrenada GFCayenne
GL*Nuuk GPGuadeloupe GTGuatemala GYGuyana HNTegucigalpa HTPort-au-Prince JMJamaica KNSt_Kitts
KYCayman LCSt_Lucia MFMarigot MQMartinique MSMontserrat MX*Mexico_City NIManagua PAPanama PELima
PMMiquelon PRPuerto_Rico PYAsuncion SRParamaribo SVEl_Salvador SXLower_Princes TCGrand_Turk
TTPort_of_Spain US*New_York UYMontevideo VCSt_Vincent VECaracas VGTortola VISt_Thomas
Antarctica/ AQ*McMurdo BV HM
Arctic/ SJLongyearbyen
Asia/ AEDubai AFKabul AMYerevan AZBaku BDDhaka BHBahrain BNBrunei BTThimphu CNShanghai CYNicosia
GETbilisi HKHong_Kong ID*Jakarta ILJerusalem INKolkata IQBaghdad IRTehran JOAmman JPTokyo
KGBishkek KHPhnom_Penh KPPyongyang KRSeoul KWKuwait KZ*Almaty LAVientiane LBBeirut LKColombo
MMYangon MN*Ulaanbaatar MOMacau MYKuala_Lumpur NPKathmandu OMMuscat PHManila PKKarachi PS*Hebron
QAQatar SARiyadh SGSingapore SYDamascus THBangkok TJDushanbe TLDili TMAshgabat TWTaipei
UZTashkent VNHo_Chi_Minh YEAden
Atlantic/ BMBermuda CVCape_Verde FKStanley FOFaroe GSSouth_Georgia ISReykjavik SHSt_Helena
Australia/ AU*Sydney
Europe/ ADAndorra ALTirane ATVienna AXMariehamn BASarajevo BEBrussels BGSofia BYMinsk CHZurich
CZPrague DEBerlin DKCopenhagen EETallinn ES*Madrid FIHelsinki FRParis GBLondon GGGuernsey
GIGibraltar GRAthens HRZagreb HUBudapest IEDublin IMIsle_of_Man ITRome JEJersey LIVaduz
LTVilnius LULuxembourg LVRiga MCMonaco MDChisinau MEPodgorica MKSkopje MTMalta NLAmsterdam
NOOslo PLWarsaw PT*Lisbon ROBucharest RSBelgrade RU*Moscow SEStockholm SILjubljana SKBratislava
SMSan_Marino TRIstanbul UAKyiv VAVatican XKBelgrade
Indian/ CCCocos CXChristmas IOChagos KMComoro MGAntananarivo MUMauritius MVMaldives REReunion
SCMahe TFKerguelen YTMayotte
Pacific/ ASPago_Pago CKRarotonga FJFiji FM*Chuuk GUGuam KI*Tarawa MH*Majuro MPSaipan NCNoumea
NFNorfolk NRNauru NUNiue NZ*Auckland PF*Tahiti PG*Port_Moresby PNPitcairn PWPalau SBGuadalcanal
TKFakaofo TOTongatapu TVFunafuti UM*Midway VUEfate WFWallis WSApia
`
