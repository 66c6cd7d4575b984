<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Uyghur in Arabic script. No speaker of the language has reviewed these texts yet: unreviewed. -->
<TS version="2.1" language="ug_CN" sourcelanguage="en_US">
    <context>
        <name>hall</name>
        <message>
            <source>Claim</source>
            <translation>ئەرز قىلىپ ھەل قىلىشنى تەلەپ قىلىش</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>تەكلىپ-پىكىر</translation>
        </message>
        <message>
            <source>Accusation</source>
            <translation>پاش قىلىش-شىكايەت قىلىش</translation>
        </message>
        <message>
            <source>Petition matter</source>
            <translation>خەت-چەك، زىيارەت ئىشى</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>زىددىيەت-ماجىرا</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>زىيارەت</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>خەت</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>تېلېفون</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>تور</translation>
        </message>
        <message>
            <source>Assigned from above</source>
            <translation>يۇقىرى دەرىجىلىك ئورۇن تاپشۇرغان</translation>
        </message>
        <message>
            <source>Township report</source>
            <translation>يېزا-كوچا دوكلاتى</translation>
        </message>
        <message>
            <source>Grid finding</source>
            <translation>كاتەكچىدە بايقالغان</translation>
        </message>
        <message>
            <source>Court referral</source>
            <translation>سوت مەھكىمىسى يوللىغان</translation>
        </message>
        <message>
            <source>Hotline 12345</source>
            <translation>12345 قىزىق لىنىيەسى</translation>
        </message>
        <message>
            <source>Police 110</source>
            <translation>110 ساقچى</translation>
        </message>
        <message>
            <source>Outreach</source>
            <translation>ئايلانما مۇلازىمەت</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>نامەلۇم</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>تىزىملاندى</translation>
        </message>
        <message>
            <source>Screened</source>
            <translation>ئېنىقلاندى</translation>
        </message>
        <message>
            <source>Guided elsewhere</source>
            <translation>باشقا يولغا يېتەكلەندى</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>بېجىرىپ بولۇندى</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>تېخى بېكىتىلمىدى</translation>
        </message>
        <message>
            <source>Courts and prosecution</source>
            <translation>سوت ۋە تەپتىش</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>كېسىم</translation>
        </message>
        <message>
            <source>Appeal inside the party</source>
            <translation>پارتىيە ئەزاسىنىڭ ئەرز قىلىشى</translation>
        </message>
        <message>
            <source>Administrative review or ruling</source>
            <translation>مەمۇرىي قايتا قاراپ چىقىش ياكى ھۆكۈم</translation>
        </message>
        <message>
            <source>Asking an authority to do its duty</source>
            <translation>ئورگاننىڭ مەسئۇلىيىتىنى ئادا قىلىشىنى ئىلتىماس قىلىش</translation>
        </message>
        <message>
            <source>Handling opinion on a petition</source>
            <translation>خەت-چەك، زىيارەت ئىشىنى بىر تەرەپ قىلىش پىكرى</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>مۇرەسسە</translation>
        </message>
        <message>
            <source>Not within the sending window's powers</source>
            <translation>يوللىغۇچى كۆزنەكنىڭ ھوقۇق دائىرىسىدە ئەمەس</translation>
        </message>
        <message>
            <source>Within the receiving window's powers</source>
            <translation>تاپشۇرۇۋالغۇچى كۆزنەكنىڭ ھوقۇق دائىرىسىدە</translation>
        </message>
        <message>
            <source>For the petition office only</source>
            <translation>پەقەت خەت-چەك، زىيارەت تارمىقى بېجىرىدۇ</translation>
        </message>
        <message>
            <source>The visitor asks for it</source>
            <translation>كەلگۈچى تەلەپ قىلدى</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>باشقا سەۋەب</translation>
        </message>
        <message>
            <source>Mediated, agreement in writing</source>
            <translation>مۇرەسسە قىلىندى (يازما كېلىشىم)</translation>
        </message>
        <message>
            <source>Mediated, oral agreement</source>
            <translation>مۇرەسسە قىلىندى (ئاغزاكى كېلىشىم)</translation>
        </message>
        <message>
            <source>Settled between the parties</source>
            <translation>تەرەپلەر ئۆزئارا كېلىشتى</translation>
        </message>
        <message>
            <source>Request supported</source>
            <translation>تەلەپ قوللاندى</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>چۈشەندۈرۈلدى</translation>
        </message>
        <message>
            <source>Request not supported</source>
            <translation>تەلەپ قوللانمىدى</translation>
        </message>
        <message>
            <source>Brought onto its legal path</source>
            <translation>قانۇنىي يولغا كىرگۈزۈلدى</translation>
        </message>
        <message>
            <source>Withdrawn by the visitor</source>
            <translation>كەلگۈچى قايتۇرۇۋالدى</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>ئاخىرلاشتۇرۇلدى</translation>
        </message>
        <message>
            <source>Sent to a higher office</source>
            <translation>يۇقىرىغا يوللاندى</translation>
        </message>
        <message>
            <source>Another result</source>
            <translation>باشقا نەتىجە</translation>
        </message>
        <message>
            <source>No document</source>
            <translation>گۇۋاھنامە يوق</translation>
        </message>
        <message>
            <source>Resident identity card</source>
            <translation>ئاھالە كىملىكى</translation>
        </message>
        <message>
            <source>Residence permit for Hong Kong, Macau and Taiwan residents</source>
            <translation>شياڭگاڭ، ئاۋمېن، تەيۋەن ئاھالىسى تۇرۇشلۇق گۇۋاھنامىسى</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>پاسپورت</translation>
        </message>
        <message>
            <source>Travel permit for Taiwan residents</source>
            <translation>تەيۋەن ئاھالىسى قاتناش كىنىشكىسى</translation>
        </message>
        <message>
            <source>Travel permit for Hong Kong and Macau residents</source>
            <translation>شياڭگاڭ، ئاۋمېن ئاھالىسى قاتناش كىنىشكىسى</translation>
        </message>
        <message>
            <source>Foreign permanent resident card</source>
            <translation>چەت ئەللىك مەڭگۈلۈك تۇرۇش كىملىكى</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>باشقا گۇۋاھنامە</translation>
        </message>
        <message>
            <source>Visit registration form</source>
            <translation>زىيارەت تىزىملاش جەدۋىلى</translation>
        </message>
        <message>
            <source>Receipt of registration</source>
            <translation>تىزىملاش تالونى</translation>
        </message>
        <message>
            <source>Transfer slip between windows</source>
            <translation>كۆزنەكلەر ئارا يۆتكەش ۋەرىقىسى</translation>
        </message>
        <message>
            <source>Guidance notice</source>
            <translation>يېتەكلەش ئۇقتۇرۇشى</translation>
        </message>
        <message>
            <source>List of papers received</source>
            <translation>تاپشۇرۇۋېلىنغان ماتېرىياللار تىزىملىكى</translation>
        </message>
        <message>
            <source>Kind of matter</source>
            <translation>ئىشنىڭ خاراكتېرى</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>بىر تەرەپ قىلىش يولى</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>ئىش تۈرى</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>ئىنكاس قىلىش شەكلى</translation>
        </message>
        <message>
            <source>People concerned</source>
            <translation>مۇناسىۋەتلىك ئادەم سانى</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>شەخسىي ئۇچۇر ئۇقتۇرۇشى</translation>
        </message>
        <message>
            <source>Who brings the matter</source>
            <translation>ئىنكاس قىلغۇچى</translation>
        </message>
        <message>
            <source>Representative 1, who speaks</source>
            <translation>1-ۋەكىل (ئاساسلىق سۆزلىگۈچى)</translation>
        </message>
        <message>
            <source>Representative %1</source>
            <translation>%1-ۋەكىل</translation>
        </message>
        <message>
            <source>The matter</source>
            <translation>ئىشنىڭ مەزمۇنى</translation>
        </message>
        <message>
            <source>An organisation</source>
            <translation>ئورگان-تەشكىلات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ئىسمى</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>كىملىك گۇۋاھنامىسى</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>گۇۋاھنامە نومۇرى</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>ئادرېسى</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تېلېفونى</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>ئىشنىڭ تېمىسى</translation>
        </message>
        <message>
            <source>Matter type</source>
            <translation>مەزمۇن تۈرى</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>يۈز بەرگەن جاي</translation>
        </message>
        <message>
            <source>Facts and reasons</source>
            <translation>پاكىت ۋە سەۋەب</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>تەلىپى</translation>
        </message>
        <message>
            <source>Handled before</source>
            <translation>ئىلگىرىكى بىر تەرەپ قىلىنىش ئەھۋالى</translation>
        </message>
        <message>
            <source>Unit complained about</source>
            <translation>ئىنكاس قىلىنغان ئورۇن</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>ئىسپات ماتېرىياللىرى</translation>
        </message>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (چوقۇم تولدۇرۇلىدۇ)</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (تاللاپ تولدۇرۇلىدۇ)</translation>
        </message>
        <message>
            <source>None or unclear? Say why</source>
            <translation>يوق ياكى ئېنىق ئەمەسمۇ؟ سەۋەبىنى يېزىڭ</translation>
        </message>
        <message>
            <source>%1: none or unclear, because</source>
            <translation>%1: يوق ياكى ئېنىق ئەمەس، سەۋەبى</translation>
        </message>
        <message>
            <source>%1 / %2 characters</source>
            <translation>%1 / %2 ھەرپ</translation>
        </message>
        <message>
            <source>One item a line</source>
            <translation>ھەر قۇرغا بىردىن</translation>
        </message>
        <message>
            <source>Type a word to search</source>
            <translation>ئىزدەش ئۈچۈن سۆز كىرگۈزۈڭ</translation>
        </message>
        <message>
            <source>The list has no such matter type. Choose one, or leave the field empty.</source>
            <translation>تىزىملىكتە بۇنداق مەزمۇن تۈرى يوق. بىرنى تاللاڭ ياكى بوش قالدۇرۇڭ.</translation>
        </message>
        <message>
            <source>The list has no such matter type. Choose one that it has.</source>
            <translation>تىزىملىكتە بۇنداق مەزمۇن تۈرى يوق. تىزىملىكتىن بىرنى تاللاڭ.</translation>
        </message>
        <message>
            <source>Five representatives at most (Regulations on Petition Work, article 20). Count the others under people concerned.</source>
            <translation>ۋەكىل 5 ئادەمدىن ئاشمايدۇ («خەت-چەك، زىيارەت خىزمىتى نىزامى»نىڭ 20-ماددىسى). باشقىلار مۇناسىۋەتلىك ئادەم سانىغا كىرگۈزۈلىدۇ.</translation>
        </message>
        <message>
            <source>Purpose: to register, handle and answer this matter, as the Regulations on Petition Work and the People's Mediation Law require. What is collected: name, identity document, address, phone and what the visitor tells of the matter. Kept: encrypted, for the period the archive rules set, then deleted. Rights: to see, copy and correct the data and to complain to this centre. Leaving out what is optional does not hinder registration.</source>
            <translation>مەقسەت: «خەت-چەك، زىيارەت خىزمىتى نىزامى» ۋە «خەلق مۇرەسسە قانۇنى»غا ئاساسەن بۇ ئىشنى تىزىملاش، بېجىرىش ۋە جاۋاب بېرىش. يىغىلىدىغىنى: ئىسىم، كىملىك، ئادرېس، تېلېفون ۋە كەلگۈچى ئېيتقان ئىش. ساقلىنىشى: شىفىرلىنىپ، ئارخىپ بەلگىلىمىسىدىكى مۇددەت بويىچە ساقلىنىپ، ئاندىن ئۆچۈرۈلىدۇ. ھوقۇق: ئۇچۇرنى كۆرۈش، كۆچۈرۈۋېلىش، تۈزىتىش ۋە مەركەزگە شىكايەت قىلىش. تاللاپ تولدۇرۇلىدىغان ئۇچۇرنى بەرمىسىمۇ تىزىملاشقا تەسىر يەتمەيدۇ.</translation>
        </message>
        <message>
            <source>An accusation stays with you and window 23. No other road exists until its sealed track is built: nobody else can see it, find it or be sent it.</source>
            <translation>پاش قىلىش-شىكايەت قىلىش پەقەت سىز ۋە 23-كۆزنەكتىلا تۇرىدۇ. مەخپىي يول پۈتكۈچە باشقا يول يوق: باشقىلار كۆرەلمەيدۇ، تاپالمايدۇ، تاپشۇرۇۋالالمايدۇ.</translation>
        </message>
        <message>
            <source>Told by word of mouth and recorded here</source>
            <translation>ئاغزاكى ئېيتىلدى، بۇ يەرگە خاتىرىلەندى</translation>
        </message>
        <message>
            <source>Read back to the visitor, who agrees</source>
            <translation>كەلگۈچىگە ئوقۇپ بېرىلدى، ئۇ توغرا دەپ قارىدى</translation>
        </message>
        <message>
            <source>Privacy notice shown or read to the visitor before asking (required)</source>
            <translation>سوراشتىن بۇرۇن شەخسىي ئۇچۇر ئۇقتۇرۇشى كەلگۈچىگە كۆرسىتىلدى ياكى ئوقۇپ بېرىلدى (چوقۇم)</translation>
        </message>
        <message>
            <source>Add a representative</source>
            <translation>ۋەكىل قوشۇش</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>چىقىرىۋېتىش</translation>
        </message>
        <message>
            <source>Save and print the receipt (Ctrl+Enter)</source>
            <translation>ساقلاپ، تالون بېسىش (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>جەدۋەلنى تازىلاش</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>ئەسلىگە كەلتۈرۈش</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تاشلىۋېتىش</translation>
        </message>
        <message>
            <source>Print the receipt again</source>
            <translation>تالوننى قايتا بېسىش</translation>
        </message>
        <message>
            <source>Print the registration form</source>
            <translation>تىزىملاش جەدۋىلىنى بېسىش</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>يوشۇرۇش</translation>
        </message>
        <message>
            <source>Not saved yet; all you typed is still here. Please look at:</source>
            <translation>تېخى ساقلانمىدى، كىرگۈزگەنلىرىڭىزنىڭ ھەممىسى بار. بۇلارغا قاراڭ:</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>ۋە يەنە %1</translation>
        </message>
        <message>
            <source>Fill in “%1”.</source>
            <translation>«%1»نى تولدۇرۇڭ.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>ساقلاندى.</translation>
        </message>
        <message>
            <source>Case code %1   Query code %2</source>
            <translation>ئەنزە نومۇرى %1   سۈرۈشتۈرۈش كودى %2</translation>
        </message>
        <message>
            <source>Last legal date for the notice: %1</source>
            <translation>ئۇقتۇرۇشنىڭ قانۇندا بەلگىلەنگەن ئاخىرقى كۈنى: %1</translation>
        </message>
        <message>
            <source>Last legal date for the notice: %1 (provisional: the holidays of that year are not published yet)</source>
            <translation>ئۇقتۇرۇشنىڭ قانۇندا بەلگىلەنگەن ئاخىرقى كۈنى: %1 (ۋاقىتلىق: شۇ يىلنىڭ دەم ئېلىش ئورۇنلاشتۇرمىسى تېخى ئېلان قىلىنمىدى)</translation>
        </message>
        <message>
            <source>The receipt is printed.</source>
            <translation>تالون بېسىلدى.</translation>
        </message>
        <message>
            <source>The registration form is printed.</source>
            <translation>تىزىملاش جەدۋىلى بېسىلدى.</translation>
        </message>
        <message>
            <source>The case is saved, but the paper was not printed: %1</source>
            <translation>ئەنزە ساقلاندى، لېكىن قەغەز بېسىلمىدى: %1</translation>
        </message>
        <message>
            <source>A registration that was not saved is still here. Restore it?</source>
            <translation>ساقلانمىغان بىر تىزىملاش بار. ئەسلىگە كەلتۈرەمسىز؟</translation>
        </message>
        <message>
            <source>The form is cleared. Bring the text back?</source>
            <translation>جەدۋەل تازىلاندى. مەزمۇننى قايتۇرامسىز؟</translation>
        </message>
        <message>
            <source>No recovery copy of this form can be kept at the moment. Save soon.</source>
            <translation>ھازىر بۇ جەدۋەلنىڭ زاپاس نۇسخىسىنى ساقلىغىلى بولمايدۇ. تېزراق ساقلاڭ.</translation>
        </message>
        <message>
            <source>The same identity number or phone has an open case here. If it is the same matter, join it or add to it; otherwise go on.</source>
            <translation>بۇ كىملىك نومۇرى ياكى تېلېفوننىڭ بۇ يەردە بېجىرىلىۋاتقان ئەنزىسى بار. ئەگەر شۇ ئىشنىڭ ئۆزى بولسا، شۇنىڭغا قوشۇڭ ياكى تولۇقلاڭ؛ بولمىسا داۋاملاشتۇرۇڭ.</translation>
        </message>
        <message>
            <source>%1 at window %2</source>
            <translation>%1، %2 كۆزنەكتە</translation>
        </message>
        <message>
            <source>This form holds text that is not saved. Save it or clear it first.</source>
            <translation>جەدۋەلدە ساقلانمىغان مەزمۇن بار. ئاۋۋال ساقلاڭ ياكى تازىلاڭ.</translation>
        </message>
        <message>
            <source>the printer did not answer.</source>
            <translation>پرىنتېر جاۋاب قايتۇرمىدى.</translation>
        </message>
        <message>
            <source>the folder for papers cannot be written to.</source>
            <translation>قەغەز ساقلايدىغان قىسقۇچقا يازغىلى بولمىدى.</translation>
        </message>
        <message>
            <source>the printer set for this desk is not there.</source>
            <translation>بۇ ئۈستەلگە بەلگىلەنگەن پرىنتېر تېپىلمىدى.</translation>
        </message>
        <message>
            <source>the print could not be recorded; the paper may have come out.</source>
            <translation>بېسىش خاتىرىلەنمىدى، قەغەز چىققان بولۇشى مۇمكىن.</translation>
        </message>
        <message>
            <source>Reprint, copy %1</source>
            <translation>قايتا بېسىلغان، %1-نۇسخا</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>ئالدىن كۆرۈش</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>مەخپىي</translation>
        </message>
        <message>
            <source>Case code</source>
            <translation>ئەنزە نومۇرى</translation>
        </message>
        <message>
            <source>Query code</source>
            <translation>سۈرۈشتۈرۈش كودى</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>تىزىملانغان ۋاقتى</translation>
        </message>
        <message>
            <source>First window</source>
            <translation>تۇنجى قوبۇللىغان كۆزنەك</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>كۆزنەك</translation>
        </message>
        <message>
            <source>Contact phone</source>
            <translation>ئالاقە تېلېفونى</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>خادىم</translation>
        </message>
        <message>
            <source>Papers received</source>
            <translation>تاپشۇرۇۋېلىنغان ماتېرىياللار</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>كېيىنكى قەدەم</translation>
        </message>
        <message>
            <source>Last legal date for the notice</source>
            <translation>ئۇقتۇرۇشنىڭ قانۇندا بەلگىلەنگەن ئاخىرقى كۈنى</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>ئورگان نامى</translation>
        </message>
        <message>
            <source>Oral record</source>
            <translation>ئاغزاكى بايان خاتىرىسى</translation>
        </message>
        <message>
            <source>From window</source>
            <translation>يوللىغۇچى كۆزنەك</translation>
        </message>
        <message>
            <source>To window</source>
            <translation>تاپشۇرۇۋالغۇچى كۆزنەك</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>سەۋەبى</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>يوللانغان ۋاقتى</translation>
        </message>
        <message>
            <source>Accepted at</source>
            <translation>تاپشۇرۇۋېلىنغان ۋاقتى</translation>
        </message>
        <message>
            <source>Owner window</source>
            <translation>مەسئۇل كۆزنەك</translation>
        </message>
        <message>
            <source>Not given: %1</source>
            <translation>تەمىنلەنمىگەن: %1</translation>
        </message>
        <message>
            <source>Not readable at this window</source>
            <translation>بۇ كۆزنەكتە كۆرگىلى بولمايدۇ</translation>
        </message>
        <message>
            <source>No papers</source>
            <translation>يوق</translation>
        </message>
        <message>
            <source>%1 (%2, pages: %3)</source>
            <translation>%1 (%2، بەت سانى: %3)</translation>
        </message>
        <message>
            <source>original</source>
            <translation>ئەسلى نۇسخا</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>كۆپەيتىلگەن نۇسخا</translation>
        </message>
        <message>
            <source>Papers: %1, pages: %2</source>
            <translation>ماتېرىيال: %1، بەت سانى: %2</translation>
        </message>
        <message>
            <source>■ Told by word of mouth and recorded   ■ Read back to the visitor</source>
            <translation>■ ئاغزاكى ئېيتىلدى ۋە خاتىرىلەندى   ■ كەلگۈچىگە ئوقۇپ بېرىلدى</translation>
        </message>
        <message>
            <source>□ Told by word of mouth: no, handed in in writing or by another channel</source>
            <translation>□ ئاغزاكى ئەمەس، يازما ياكى باشقا شەكىلدە سۇنۇلدى</translation>
        </message>
        <message>
            <source>■ Shown before anything was collected</source>
            <translation>■ ئۇچۇر يىغىشتىن بۇرۇن كۆرسىتىلدى</translation>
        </message>
        <message>
            <source>%1, until the receiving window accepts</source>
            <translation>%1 (تاپشۇرۇۋالغۇچى كۆزنەك قوبۇل قىلغانغا قەدەر)</translation>
        </message>
        <message>
            <source>%1 (representatives: %2)</source>
            <translation>%1 (ۋەكىل: %2)</translation>
        </message>
        <message>
            <source>%1 (provisional: the holidays of that year are not published yet)</source>
            <translation>%1 (ۋاقىتلىق: شۇ يىلنىڭ دەم ئېلىش ئورۇنلاشتۇرمىسى تېخى ئېلان قىلىنمىدى)</translation>
        </message>
        <message>
            <source>Window %1 examines the matter and tells you in writing, by the last date below, whether it is accepted and by which lawful path it goes on.</source>
            <translation>%1 كۆزنەك بۇ ئىشنى ئېنىقلاپ، تۆۋەندىكى ئاخىرقى كۈنگىچە قوبۇل قىلىنغان-قىلىنمىغانلىقىنى ۋە قايسى قانۇنىي يول بىلەن بىر تەرەپ قىلىنىدىغانلىقىنى سىزگە يازما ئۇقتۇرىدۇ.</translation>
        </message>
        <message>
            <source>Window %1 examines the matter and arranges mediation or tells you the lawful path that fits.</source>
            <translation>%1 كۆزنەك بۇ ئىشنى ئېنىقلاپ، مۇرەسسە قىلىشنى ئورۇنلاشتۇرىدۇ ياكى ماس كېلىدىغان قانۇنىي يولنى ئېيتىپ بېرىدۇ.</translation>
        </message>
        <message>
            <source>Please go to window %1. Until it accepts the matter, window %2 stays responsible.</source>
            <translation>%1 كۆزنەككە بېرىڭ. ئۇ كۆزنەك قوبۇل قىلغانغا قەدەر، يەنىلا %2 كۆزنەك مەسئۇل بولىدۇ.</translation>
        </message>
        <message>
            <source>Please follow the guidance you were given on the lawful path.</source>
            <translation>سىزگە ئۇقتۇرۇلغان قانۇنىي يول بويىچە بېجىرىڭ.</translation>
        </message>
        <message>
            <source>The matter is closed at this centre.</source>
            <translation>بۇ ئىش مەركىزىمىزدە بېجىرىپ بولۇندى.</translation>
        </message>
        <message>
            <source>To ask how the matter stands, show this receipt or give case code and query code at any window or by the contact phone. The answer names the stage and dates only.</source>
            <translation>سۈرۈشتۈرۈش ئۇسۇلى: مۇشۇ تالوننى كۆرسىتىپ ياكى ئەنزە نومۇرى بىلەن سۈرۈشتۈرۈش كودىنى ئېيتىپ، خالىغان كۆزنەكتىن ياكى ئالاقە تېلېفونىدىن سۈرۈشتۈرۈڭ. جاۋابتا پەقەت باسقۇچ ۋە ۋاقىت ئېيتىلىدۇ.</translation>
        </message>
        <message>
            <source>If you do not agree with the written handling opinion, you may ask the organ one level up for review within 30 days of receiving it (Regulations on Petition Work, article 35).</source>
            <translation>يازما بىر تەرەپ قىلىش پىكرىگە قايىل بولمىسىڭىز، تاپشۇرۇۋالغان كۈندىن باشلاپ 30 كۈن ئىچىدە بىر دەرىجە يۇقىرى ئورگاندىن قايتا تەكشۈرۈشنى تەلەپ قىلسىڭىز بولىدۇ («خەت-چەك، زىيارەت خىزمىتى نىزامى»نىڭ 35-ماددىسى).</translation>
        </message>
        <message>
            <source>Mediation is voluntary and free of charge. At any time you may choose arbitration, administrative reconsideration or a court instead.</source>
            <translation>مۇرەسسە قىلىش ئىختىيارىي ۋە ھەقسىز. سىز خالىغان ۋاقىتتا كېسىم، مەمۇرىي قايتا قاراپ چىقىش ياكى سوت يولىنى تاللىسىڭىز بولىدۇ.</translation>
        </message>
        <message>
            <source>To register, handle and answer your matter, as the Regulations on Petition Work and the People's Mediation Law require, this centre collects your name, identity document, address, phone and what you tell of the matter. Numbers are stored encrypted and shown in part only. The data is kept for the period the archive rules set and then deleted. You may see, copy and correct your data and complain to this centre. Leaving out what is optional does not hinder registration.</source>
            <translation>شەخسىي ئۇچۇر ئۇقتۇرۇشى: ئىشىڭىزنى تىزىملاش، بېجىرىش ۋە جاۋاب بېرىش ئۈچۈن، مەركىزىمىز «خەت-چەك، زىيارەت خىزمىتى نىزامى» ۋە «خەلق مۇرەسسە قانۇنى»غا ئاساسەن ئىسمىڭىز، كىملىكىڭىز، ئادرېسىڭىز، تېلېفونىڭىز ۋە ئىشنىڭ مەزمۇنىنى يىغىدۇ. نومۇرلار شىفىرلىنىپ ساقلىنىدۇ، پەقەت بىر قىسمىلا كۆرسىتىلىدۇ. ئۇچۇرلار ئارخىپ بەلگىلىمىسىدىكى مۇددەت بويىچە ساقلىنىپ، مۇددىتى توشقاندا ئۆچۈرۈلىدۇ. سىز ئۇچۇرىڭىزنى كۆرۈش، كۆچۈرۈۋېلىش، تۈزىتىش ۋە مەركىزىمىزگە شىكايەت قىلىش ھوقۇقىغا ئىگە. تاللاپ تولدۇرۇلىدىغان ئۇچۇرنى بەرمىسىڭىزمۇ تىزىملاشقا تەسىر يەتمەيدۇ.</translation>
        </message>
        <message>
            <source>I have read this record, or it was read to me, and it agrees with what I said.</source>
            <translation>يۇقىرىقى خاتىرىنى كۆرۈپ چىقتىم (ياكى ماڭا ئوقۇپ بېرىلدى)، ئېيتقانلىرىم بىلەن بىردەك.</translation>
        </message>
        <message>
            <source>The receiving window accepts, or objects in the system with reasons and the legal basis. It does not send the visitor back.</source>
            <translation>تاپشۇرۇۋالغۇچى كۆزنەك قوبۇل قىلىدۇ ياكى سىستېمىدا سەۋەب ۋە قانۇنىي ئاساسنى كۆرسىتىپ ئېتىراز بىلدۈرىدۇ، كەلگۈچىنى قايتۇرۇۋەتمەيدۇ.</translation>
        </message>
        <message>
            <source>Visitor (signature or fingerprint)</source>
            <translation>كەلگۈچى (ئىمزا ياكى بارماق ئىزى)</translation>
        </message>
        <message>
            <source>Receptionist (signature)</source>
            <translation>كۈتۈۋالغۇچى (ئىمزا)</translation>
        </message>
        <message>
            <source>Officer (signature)</source>
            <translation>خادىم (ئىمزا)</translation>
        </message>
        <message>
            <source>Centre (stamp)</source>
            <translation>مەركەز (تامغا)</translation>
        </message>
        <message>
            <source>Sending officer (signature)</source>
            <translation>يوللىغۇچى خادىم (ئىمزا)</translation>
        </message>
        <message>
            <source>Receiving officer (signature)</source>
            <translation>تاپشۇرۇۋالغۇچى خادىم (ئىمزا)</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>ۋاقتى</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>بېسىلغان ۋاقتى: %1</translation>
        </message>
        <message>
            <source>Please keep this receipt. Anyone who has both codes can ask about the matter.</source>
            <translation>بۇ تالوننى ياخشى ساقلاڭ. ئىككى كودنى بىلىدىغان ھەرقانداق ئادەم بۇ ئىشنى سۈرۈشتۈرەلەيدۇ.</translation>
        </message>
        <message>
            <source>This desk is open on this computer already. Go on in the window that is open; nothing was changed.</source>
            <translation>بۇ كومپيۇتېردا پروگرامما ئاللىقاچان ئېچىلغان. ئوچۇق تۇرغان كۆزنەكتە داۋاملاشتۇرۇڭ، ھېچنېمە ئۆزگەرتىلمىدى.</translation>
        </message>
        <message>
            <source>The disk of this computer is full, so it could not be saved. What you typed is still here: make room on the disk, then save again.</source>
            <translation>بۇ كومپيۇتېرنىڭ دىسكىسى توشۇپ كەتتى، شۇڭا ساقلىغىلى بولمىدى. كىرگۈزگەنلىرىڭىز يەنىلا بار: دىسكىدا بوشلۇق چىقىرىپ، قايتا ساقلاڭ.</translation>
        </message>
        <message>
            <source>It could not be saved on this computer. What you typed is still here; do not close the program, and call the administrator.</source>
            <translation>بۇ كومپيۇتېرغا ساقلىغىلى بولمىدى. كىرگۈزگەنلىرىڭىز يەنىلا بار؛ پروگراممىنى تاقىماي، باشقۇرغۇچى بىلەن ئالاقىلىشىڭ.</translation>
        </message>
        <message>
            <source>Type your name and sign in first.</source>
            <translation>ئالدى بىلەن ئىسمىڭىزنى كىرگۈزۈپ كىرىڭ.</translation>
        </message>
        <message>
            <source>Fill in “%1”, or give the reason why it is missing.</source>
            <translation>«%1»نى تولدۇرۇڭ ياكى تولدۇرمىغان سەۋەبنى يېزىڭ.</translation>
        </message>
        <message>
            <source>“%1” is empty: type it, say why it is missing, or choose “%2”.</source>
            <translation>«%1» بوش: تولدۇرۇڭ، تولدۇرمىغان سەۋەبنى يېزىڭ ياكى «%2»نى تاللاڭ.</translation>
        </message>
        <message>
            <source>Show or read the privacy notice to the visitor first, then tick the box.</source>
            <translation>ئالدى بىلەن شەخسىي ئۇچۇر ئۇقتۇرۇشىنى كەلگۈچىگە كۆرسىتىڭ ياكى ئوقۇپ بېرىڭ، ئاندىن بەلگە قويۇڭ.</translation>
        </message>
        <message>
            <source>Read the oral record back to the visitor first, then tick the box.</source>
            <translation>ئالدى بىلەن ئاغزاكى بايان خاتىرىسىنى كەلگۈچىگە ئوقۇپ بېرىڭ، ئاندىن بەلگە قويۇڭ.</translation>
        </message>
        <message>
            <source>An objection needs its legal basis: say which rule makes another window competent.</source>
            <translation>ئېتىرازنىڭ قانۇنىي ئاساسى بولۇشى كېرەك: قايسى بەلگىلىمە بويىچە باشقا كۆزنەك مەسئۇل بولىدىغانلىقىنى يېزىڭ.</translation>
        </message>
        <message>
            <source>This computer does not hold this case.</source>
            <translation>بۇ كومپيۇتېردا بۇ ئەنزە يوق.</translation>
        </message>
        <message>
            <source>This case is registered already.</source>
            <translation>بۇ ئەنزە تىزىملىنىپ بولغان.</translation>
        </message>
        <message>
            <source>The case is finished; nothing more can be done with it.</source>
            <translation>ئەنزە بېجىرىپ بولۇنغان، ئۇنىڭغا ئەمدى مەشغۇلات قىلغىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>This transfer has been answered or recalled already.</source>
            <translation>بۇ يۆتكەشكە جاۋاب بېرىلگەن ياكى ئۇ قايتۇرۇۋېلىنغان.</translation>
        </message>
        <message>
            <source>The case is at this window already.</source>
            <translation>ئەنزە شۇ كۆزنەكتە تۇرۇپتۇ.</translation>
        </message>
        <message>
            <source>An accusation stays with the officer who received it and window 23; it cannot be sent anywhere else.</source>
            <translation>پاش قىلىش-شىكايەت قىلىش پەقەت قوبۇللىغان خادىم ۋە 23-كۆزنەكتىلا تۇرىدۇ، باشقا يەرگە يوللانمايدۇ.</translation>
        </message>
        <message>
            <source>Only the officer who received this matter, or window 23, may do this.</source>
            <translation>بۇ ئىشنى پەقەت قوبۇللىغان خادىم ياكى 23-كۆزنەكلا قىلالايدۇ.</translation>
        </message>
        <message>
            <source>Choose the result before you close the case.</source>
            <translation>ئەنزىنى ياپماستىن بۇرۇن نەتىجىنى تاللاڭ.</translation>
        </message>
        <message>
            <source>The case is not at a point where this can be done.</source>
            <translation>ئەنزىنىڭ ھازىرقى ھالىتىدە بۇنى قىلغىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>A newer version wrote in this case. It can be read here; update this program to work on it.</source>
            <translation>بۇ ئەنزىگە يېڭىراق نەشر يازغان. بۇ يەردە پەقەت كۆرگىلى بولىدۇ؛ بېجىرىش ئۈچۈن پروگراممىنى يېڭىلاڭ.</translation>
        </message>
        <message>
            <source>“%1” is too long: %2 characters, at most %3 are possible.</source>
            <translation>«%1» بەك ئۇزۇن: %2 ھەرپ، ئەڭ كۆپ بولغاندا %3.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as it is typed. Please check it.</source>
            <translation>«%1»نىڭ شەكلىنى تونۇغىلى بولمىدى، تەكشۈرۈڭ.</translation>
        </message>
        <message>
            <source>At most %1 people may represent a group; %2 are entered.</source>
            <translation>ۋەكىل ئەڭ كۆپ بولغاندا %1 ئادەم، ھازىر %2 ئادەم كىرگۈزۈلگەن.</translation>
        </message>
        <message>
            <source>The head count (%1) is smaller than the number of representatives (%2).</source>
            <translation>ئادەم سانى (%1) ۋەكىل سانىدىن (%2) ئاز.</translation>
        </message>
        <message>
            <source>Give a reason in words, at least %1 characters.</source>
            <translation>سەۋەبىنى يېزىڭ، ئەڭ ئاز %1 ھەرپ.</translation>
        </message>
        <message>
            <source>“%1” is the same as before; nothing was changed.</source>
            <translation>«%1» بۇرۇنقى بىلەن ئوخشاش، ئۆزگەرمىدى.</translation>
        </message>
        <message>
            <source>Only window %1 may do this: it owns the case.</source>
            <translation>بۇنى پەقەت %1 كۆزنەكلا قىلالايدۇ: ئەنزىگە شۇ مەسئۇل.</translation>
        </message>
        <message>
            <source>Only window %1 may answer: the case was sent to it.</source>
            <translation>پەقەت %1 كۆزنەكلا جاۋاب بېرەلەيدۇ: ئەنزە شۇنىڭغا يوللانغان.</translation>
        </message>
        <message>
            <source>Only window %1 may recall it: it sent the case.</source>
            <translation>پەقەت %1 كۆزنەكلا قايتۇرۇۋالالايدۇ: ئەنزىنى شۇ يوللىغان.</translation>
        </message>
        <message>
            <source>The case is on its way to window %1. Wait for the answer, or recall it first.</source>
            <translation>ئەنزە %1 كۆزنەككە يوللىنىۋاتىدۇ. جاۋابىنى كۈتۈڭ ياكى ئاۋۋال قايتۇرۇۋېلىڭ.</translation>
        </message>
        <message>
            <source>The hall has no window %1.</source>
            <translation>زالدا %1 كۆزنەك يوق.</translation>
        </message>
        <message>
            <source>This computer is not set up for window %1.</source>
            <translation>بۇ كومپيۇتېر %1 كۆزنەككە تەڭشەلمىگەن.</translation>
        </message>
        <message>
            <source>The number has an unusual length. Please compare it with the document.</source>
            <translation>نومۇرنىڭ ئۇزۇنلۇقى نورمال ئەمەس، گۇۋاھنامە بىلەن سېلىشتۇرۇڭ.</translation>
        </message>
        <message>
            <source>The number has unusual characters. Please compare it with the document.</source>
            <translation>نومۇردا نورمال بولمىغان ھەرپ بار، گۇۋاھنامە بىلەن سېلىشتۇرۇڭ.</translation>
        </message>
        <message>
            <source>The check character does not fit: a digit may be mistyped. You can go on all the same.</source>
            <translation>تەكشۈرۈش ھەرپى ماس كەلمىدى: بىر رەقەم خاتا كىرگۈزۈلگەن بولۇشى مۇمكىن. شۇنداقتىمۇ داۋاملاشتۇرغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>The birth date in the number is not possible.</source>
            <translation>نومۇردىكى تۇغۇلغان ۋاقىت مۇمكىن ئەمەس.</translation>
        </message>
        <message>
            <source>A number of 15 digits is of the old kind, no longer in use.</source>
            <translation>15 خانىلىق نومۇر كونا، ھازىر ئىشلىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>The first digits are not a known province.</source>
            <translation>نومۇرنىڭ ئالدىنقى رەقەملىرى تونۇلغان ئۆلكە ئەمەس.</translation>
        </message>
        <message>
            <source>The number looks like another kind of document.</source>
            <translation>نومۇر باشقا خىل گۇۋاھنامىنىڭكىگە ئوخشايدۇ.</translation>
        </message>
        <message>
            <source>%1 (person %2)</source>
            <translation>%1 (%2-ئادەم)</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>قانۇنىي ئاساسى</translation>
        </message>
        <message>
            <source>Competent organ</source>
            <translation>ھوقۇقلۇق ئورگان</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>تەۋسىيە</translation>
        </message>
        <message>
            <source>Lawful path</source>
            <translation>قانۇنىي يول</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ئىزاھ</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>ماتېرىياللار</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>بەت سانى</translation>
        </message>
        <message>
            <source>New text</source>
            <translation>يېڭى مەزمۇن</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>ئىسمىڭىز</translation>
        </message>
        <message>
            <source>Reason in &amp;words</source>
            <translation>سەۋەب بايانى (&amp;W)</translation>
        </message>
        <message>
            <source>Correct a field</source>
            <translation>مەزمۇن تۈزىتىش</translation>
        </message>
        <message>
            <source>&amp;Correct</source>
            <translation>تۈزىتىش (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Field</source>
            <translation>تۈر (&amp;F)</translation>
        </message>
        <message>
            <source>New &amp;text</source>
            <translation>يېڭى مەزمۇن (&amp;T)</translation>
        </message>
        <message>
            <source>New matter &amp;type</source>
            <translation>يېڭى مەزمۇن تۈرى (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Save the note</source>
            <translation>ئىزاھنى ساقلاش (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>ئىزاھ (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>ساقلاش (&amp;S)</translation>
        </message>
        <message>
            <source>One kind of paper a line: what it is, how many pages, copy or original. Leave lines empty that you do not need.</source>
            <translation>ھەر قۇرغا بىر خىل ماتېرىيال: نامى، بەت سانى، كۆپەيتىلگەن ياكى ئەسلى نۇسخا. كېرەكسىز قۇرلارنى بوش قالدۇرۇڭ.</translation>
        </message>
        <message>
            <source>&amp;Papers</source>
            <translation>ماتېرىياللار (&amp;P)</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>%1-ماتېرىيال</translation>
        </message>
        <message>
            <source>Pages of paper %1</source>
            <translation>%1-ماتېرىيالنىڭ بەت سانى</translation>
        </message>
        <message>
            <source>Copy or original of paper %1</source>
            <translation>%1-ماتېرىيال: كۆپەيتىلگەنمۇ ياكى ئەسلىمۇ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>كۆپەيتىلگەن نۇسخا</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>ئەسلى نۇسخا</translation>
        </message>
        <message>
            <source>Screen the case</source>
            <translation>ئەنزىنى ئېنىقلاش</translation>
        </message>
        <message>
            <source>&amp;Screen</source>
            <translation>ئېنىقلاش (&amp;S)</translation>
        </message>
        <message>
            <source>Which lawful path does the matter belong to? A person decides; it can be changed while the case is open.</source>
            <translation>بۇ ئىش قايسى قانۇنىي يولغا تەۋە؟ قارارنى ئادەم قىلىدۇ؛ ئەنزە ئاخىرلاشقۇچە ئۆزگەرتكىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>Lawful &amp;path</source>
            <translation>قانۇنىي يول (&amp;P)</translation>
        </message>
        <message>
            <source>Guide elsewhere</source>
            <translation>باشقا يولغا يېتەكلەش</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>يېتەكلەش (&amp;G)</translation>
        </message>
        <message>
            <source>The matter belongs to another organ. Say which one and what the visitor should do; the case is finished here.</source>
            <translation>بۇ ئىش باشقا ئورگانغا تەۋە. قايسى ئورگان ۋە كەلگۈچى قانداق قىلىشى كېرەكلىكىنى يېزىڭ؛ ئەنزە بۇ يەردە ئاخىرلىشىدۇ.</translation>
        </message>
        <message>
            <source>Competent &amp;organ</source>
            <translation>ھوقۇقلۇق ئورگان (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Advice to the visitor</source>
            <translation>كەلگۈچىگە تەۋسىيە (&amp;A)</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>ئەنزىنى ئاخىرلاشتۇرۇش</translation>
        </message>
        <message>
            <source>Clo&amp;se</source>
            <translation>ئاخىرلاشتۇرۇش (&amp;S)</translation>
        </message>
        <message>
            <source>A closed case cannot be opened again.</source>
            <translation>بېجىرىپ بولۇنغان ئەنزىنى قايتا ئاچقىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Resul&amp;t</source>
            <translation>نەتىجە (&amp;T)</translation>
        </message>
        <message>
            <source>Object to the transfer</source>
            <translation>يۆتكەشكە ئېتىراز بىلدۈرۈش</translation>
        </message>
        <message>
            <source>&amp;Send the objection</source>
            <translation>ئېتىرازنى يوللاش (&amp;S)</translation>
        </message>
        <message>
            <source>An objection asks the sender to take the case back. It needs a reason and its legal basis.</source>
            <translation>ئېتىراز يوللىغۇچىدىن ئەنزىنى قايتۇرۇۋېلىشنى سورايدۇ. سەۋەبى ۋە قانۇنىي ئاساسى بولۇشى كېرەك.</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>قانۇنىي ئاساسى (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Proposed window</source>
            <translation>تەۋسىيە قىلىنغان كۆزنەك (&amp;P)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>يوق</translation>
        </message>
        <message>
            <source>Recall the transfer</source>
            <translation>يۆتكەشنى قايتۇرۇۋېلىش</translation>
        </message>
        <message>
            <source>&amp;Recall</source>
            <translation>قايتۇرۇۋېلىش (&amp;R)</translation>
        </message>
        <message>
            <source>The case is taken back before the other window accepts it.</source>
            <translation>باشقا كۆزنەك قوبۇل قىلىشتىن بۇرۇن ئەنزە قايتۇرۇۋېلىنىدۇ.</translation>
        </message>
        <message>
            <source>Transfer to another window</source>
            <translation>باشقا كۆزنەككە يۆتكەش</translation>
        </message>
        <message>
            <source>Type the two digits of the window, then Ctrl+Enter. ★ marks what the words of the matter point to; you decide.</source>
            <translation>كۆزنەكنىڭ ئىككى خانىلىق نومۇرىنى كىرگۈزۈپ، Ctrl+Enter نى بېسىڭ. ★ ئىشنىڭ سۆزلىرى كۆرسەتكەن كۆزنەكنى بىلدۈرىدۇ؛ قارارنى سىز قىلىسىز.</translation>
        </message>
        <message>
            <source>This is an accusation. It stays with the officer who received it and window 23, so only window 23 can be chosen.</source>
            <translation>بۇ پاش قىلىش-شىكايەت قىلىش. ئۇ پەقەت قوبۇللىغان خادىم ۋە 23-كۆزنەكتە تۇرىدۇ، شۇڭا پەقەت 23-كۆزنەكنىلا تاللىغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>Windows of the hall</source>
            <translation>زالدىكى كۆزنەكلەر</translation>
        </message>
        <message>
            <source>&amp;Kind of reason</source>
            <translation>سەۋەب تۈرى (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Send (Ctrl+Enter)</source>
            <translation>يوللاش (&amp;S) (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Choose a window first.</source>
            <translation>ئاۋۋال كۆزنەك تاللاڭ.</translation>
        </message>
        <message>
            <source>★ %1</source>
            <translation>★ %1</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>%1 كۆزنەك</translation>
        </message>
        <message>
            <source>The matter is within the powers of window %1 (%2).</source>
            <translation>بۇ ئىش %1 كۆزنەك (%2) نىڭ ھوقۇق دائىرىسىدە.</translation>
        </message>
        <message>
            <source>The matter is within the powers of window %1 (%2): %3.</source>
            <translation>بۇ ئىش %1 كۆزنەك (%2) نىڭ ھوقۇق دائىرىسىدە: %3.</translation>
        </message>
        <message>
            <source>The matter is not within the powers of this window; it is for window %1.</source>
            <translation>بۇ ئىش بۇ كۆزنەكنىڭ ھوقۇق دائىرىسىدە ئەمەس؛ %1 كۆزنەككە تەۋە.</translation>
        </message>
        <message>
            <source>Only the petition office may handle this matter; sent to window %1.</source>
            <translation>بۇ ئىشنى پەقەت خەت-چەك، زىيارەت تارمىقى بېجىرىدۇ؛ %1 كۆزنەككە يوللاندى.</translation>
        </message>
        <message>
            <source>The visitor asks to be sent to window %1.</source>
            <translation>كەلگۈچى %1 كۆزنەككە يوللاشنى تەلەپ قىلدى.</translation>
        </message>
        <message>
            <source>Reception hall</source>
            <translation>ئاممىنى كۈتۈۋېلىش زالى</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>تىزىملاش (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>ئىزدەش (&amp;F)</translation>
        </message>
        <message>
            <source>My &amp;window</source>
            <translation>كۆزنىكىم (&amp;W)</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>ئۇچۇر</translation>
        </message>
        <message>
            <source>Put the message away</source>
            <translation>ئۇچۇرنى يىغىش</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>ئەنزىنى ئېچىش</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>تىزىملىكنى كۆرسىتىش</translation>
        </message>
        <message>
            <source>Choose a case first: in Find, in My window, or open one.</source>
            <translation>ئاۋۋال ئەنزە تاللاڭ: «ئىزدەش»تىن، «كۆزنىكىم»دىن تاللاڭ ياكى بىرنى ئېچىڭ.</translation>
        </message>
        <message>
            <source>The case now belongs to another window and is no longer shown here.</source>
            <translation>ئەنزىگە ھازىر باشقا كۆزنەك مەسئۇل، بۇ يەردە ئەمدى كۆرسىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>بىكار قىلىش</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>كىرىش</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>قۇلۇپلاندى</translation>
        </message>
        <message>
            <source>Type your name. It is written beside everything you record.</source>
            <translation>ئىسمىڭىزنى كىرگۈزۈڭ. ھەربىر خاتىرىڭىزنىڭ يېنىغا يېزىلىدۇ.</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there. Type your name to go on.</source>
            <translation>%1 بۇ كومپيۇتېرنى قۇلۇپلىدى. كىرگۈزۈلۈۋاتقان مەزمۇن يەنىلا بار. داۋاملاشتۇرۇش ئۈچۈن ئىسمىڭىزنى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>ئىسمىڭىز (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>كۆزنەك (&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>تىل (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>كىرىش (&amp;S)</translation>
        </message>
        <message>
            <source>Connect this computer to the centre</source>
            <translation>بۇ كومپيۇتېرنى مەركەزگە ئۇلاش</translation>
        </message>
        <message>
            <source>The administrator runs “reception-server enrol --window N” on the server. Paste the line it prints here. It is good for 15 minutes and for one computer.</source>
            <translation>باشقۇرغۇچى مۇلازىمېتىردا «reception-server enrol --window N» نى ئىجرا قىلىدۇ. ئۇ بەرگەن قۇرنى بۇ يەرگە چاپلاڭ. 15 مىنۇت ۋە بىر كومپيۇتېر ئۈچۈن ئىناۋەتلىك.</translation>
        </message>
        <message>
            <source>&amp;Line from the server</source>
            <translation>مۇلازىمېتىر بەرگەن قۇر (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Name of this computer</source>
            <translation>بۇ كومپيۇتېرنىڭ نامى (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>ئۇلاش (&amp;C)</translation>
        </message>
        <message>
            <source>Paste the line from the server first.</source>
            <translation>ئاۋۋال مۇلازىمېتىر بەرگەن قۇرنى چاپلاڭ.</translation>
        </message>
        <message>
            <source>Connecting to the centre …</source>
            <translation>مەركەزگە ئۇلىنىۋاتىدۇ …</translation>
        </message>
        <message>
            <source>State</source>
            <translation>ھالىتى</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>مەسئۇل</translation>
        </message>
        <message>
            <source>From</source>
            <translation>يوللىغۇچى</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>يوللانغان كۆزنەك</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>مۇددىتى</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>بەلگە</translation>
        </message>
        <message>
            <source>Sealed matter</source>
            <translation>مەخپىي ئىش</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>قوبۇل قىلىندى</translation>
        </message>
        <message>
            <source>⇡ not yet at the centre</source>
            <translation>⇡ تېخى مەركەزگە يەتمىدى</translation>
        </message>
        <message>
            <source>⚠ contested</source>
            <translation>⚠ كۈچكە ئىگە ئەمەس</translation>
        </message>
        <message>
            <source>↩ objection</source>
            <translation>↩ ئېتىراز</translation>
        </message>
        <message>
            <source>→ on its way</source>
            <translation>→ يولدا</translation>
        </message>
        <message>
            <source>&amp;Find a case</source>
            <translation>ئەنزە ئىزدەش (&amp;F)</translation>
        </message>
        <message>
            <source>Case code, name, last 4 of the identity number, last 4 of the phone</source>
            <translation>ئەنزە نومۇرى، ئىسىم، كىملىك نومۇرىنىڭ ئاخىرقى 4 خانىسى، تېلېفوننىڭ ئاخىرقى 4 خانىسى</translation>
        </message>
        <message>
            <source>Cases found</source>
            <translation>تېپىلغان ئەنزىلەر</translation>
        </message>
        <message>
            <source>Nothing found. Check the spelling, or register a new visitor with Ctrl+N.</source>
            <translation>تېپىلمىدى. كىرگۈزگىنىڭىزنى تەكشۈرۈڭ ياكى Ctrl+N بىلەن يېڭى كەلگۈچىنى تىزىملاڭ.</translation>
        </message>
        <message>
            <source>Type; the results come by themselves. Enter opens the first one.</source>
            <translation>كىرگۈزۈڭ؛ نەتىجە ئۆزى چىقىدۇ. Enter بىرىنچىسىنى ئاچىدۇ.</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>تېپىلدى: %1</translation>
        </message>
        <message>
            <source>More than %1 found; type more.</source>
            <translation>%1 دىن كۆپ تېپىلدى؛ تولۇقراق كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>&amp;Waits for me (%1)</source>
            <translation>مېنى كۈتۈۋاتقان (&amp;W) (%1)</translation>
        </message>
        <message>
            <source>I &amp;own (%1)</source>
            <translation>مەن مەسئۇل (&amp;O) (%1)</translation>
        </message>
        <message>
            <source>I sen&amp;t (%1)</source>
            <translation>مەن يوللىغان (&amp;T) (%1)</translation>
        </message>
        <message>
            <source>Waits for me</source>
            <translation>مېنى كۈتۈۋاتقان</translation>
        </message>
        <message>
            <source>I own</source>
            <translation>مەن مەسئۇل</translation>
        </message>
        <message>
            <source>I sent</source>
            <translation>مەن يوللىغان</translation>
        </message>
        <message>
            <source>A case has arrived for this window: %1</source>
            <translation>بۇ كۆزنەككە ئەنزە كەلدى: %1</translation>
        </message>
        <message>
            <source>Cases have arrived for this window: %1</source>
            <translation>بۇ كۆزنەككە ئەنزىلەر كەلدى: %1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>كىشىلەر</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>ئىش</translation>
        </message>
        <message>
            <source>This window may not read who the people are.</source>
            <translation>بۇ كۆزنەك كىشىلەرنىڭ ئۇچۇرىنى كۆرسە بولمايدۇ.</translation>
        </message>
        <message>
            <source>This window may not read the matter.</source>
            <translation>بۇ كۆزنەك ئىشنىڭ مەزمۇنىنى كۆرسە بولمايدۇ.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>گۇۋاھنامە</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>كۆرسىتىش</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>يېپىش</translation>
        </message>
        <message>
            <source>Histor&amp;y</source>
            <translation>بېجىرىش جەريانى (&amp;Y)</translation>
        </message>
        <message>
            <source>Owner: window %1</source>
            <translation>مەسئۇل كۆزنەك: %1</translation>
        </message>
        <message>
            <source>Owner: window %1 (sent to window %2, not accepted yet)</source>
            <translation>مەسئۇل كۆزنەك: %1 (%2 كۆزنەككە يوللاندى، تېخى قوبۇل قىلىنمىدى)</translation>
        </message>
        <message>
            <source>Owner: window %1 (window %2 objects to taking it)</source>
            <translation>مەسئۇل كۆزنەك: %1 (%2 كۆزنەك ئېتىراز بىلدۈردى)</translation>
        </message>
        <message>
            <source>Owner: window %1 (window %2 objects to taking it and proposes window %3)</source>
            <translation>مەسئۇل كۆزنەك: %1 (%2 كۆزنەك ئېتىراز بىلدۈرۈپ، %3 كۆزنەكنى تەۋسىيە قىلدى)</translation>
        </message>
        <message>
            <source>Last legal date: %1 · handle it by %2</source>
            <translation>قانۇنىي ئاخىرقى كۈنى: %1 · %2 گىچە بېجىرىڭ</translation>
        </message>
        <message>
            <source>(provisional: the holidays of that year are not published yet)</source>
            <translation>(ۋاقىتلىق: شۇ يىلنىڭ دەم ئېلىش ئورۇنلاشتۇرمىسى تېخى ئېلان قىلىنمىدى)</translation>
        </message>
        <message>
            <source>%1 (%2 pages, original)</source>
            <translation>%1 (%2 بەت، ئەسلى نۇسخا)</translation>
        </message>
        <message>
            <source>%1 (%2 pages, copy)</source>
            <translation>%1 (%2 بەت، كۆپەيتىلگەن)</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>قوبۇل قىلىش (&amp;A)</translation>
        </message>
        <message>
            <source>O&amp;bject …</source>
            <translation>ئېتىراز بىلدۈرۈش (&amp;B) …</translation>
        </message>
        <message>
            <source>&amp;Transfer … (F9)</source>
            <translation>يۆتكەش (&amp;T) … (F9)</translation>
        </message>
        <message>
            <source>&amp;Recall …</source>
            <translation>قايتۇرۇۋېلىش (&amp;R) …</translation>
        </message>
        <message>
            <source>Scr&amp;een …</source>
            <translation>ئېنىقلاش (&amp;E) …</translation>
        </message>
        <message>
            <source>&amp;Guide elsewhere …</source>
            <translation>باشقا يولغا يېتەكلەش (&amp;G) …</translation>
        </message>
        <message>
            <source>&amp;Note …</source>
            <translation>ئىزاھ (&amp;N) …</translation>
        </message>
        <message>
            <source>&amp;Papers received …</source>
            <translation>ماتېرىيال تاپشۇرۇۋېلىش (&amp;P) …</translation>
        </message>
        <message>
            <source>&amp;Correct a field …</source>
            <translation>مەزمۇن تۈزىتىش (&amp;C) …</translation>
        </message>
        <message>
            <source>Print rece&amp;ipt (Ctrl+P)</source>
            <translation>تالون بېسىش (&amp;I) (Ctrl+P)</translation>
        </message>
        <message>
            <source>Print registration f&amp;orm</source>
            <translation>تىزىملاش جەدۋىلىنى بېسىش (&amp;O)</translation>
        </message>
        <message>
            <source>Print transfer s&amp;lip</source>
            <translation>يۆتكەش ۋەرىقىسىنى بېسىش (&amp;L)</translation>
        </message>
        <message>
            <source>Clo&amp;se the case …</source>
            <translation>ئەنزىنى ئاخىرلاشتۇرۇش (&amp;S) …</translation>
        </message>
        <message>
            <source>Accepted. This window owns the case now.</source>
            <translation>قوبۇل قىلىندى. ئەنزىگە ھازىر بۇ كۆزنەك مەسئۇل.</translation>
        </message>
        <message>
            <source>The objection is sent. The case stays with its owner until it is taken back.</source>
            <translation>ئېتىراز يوللاندى. قايتۇرۇۋېلىنغانغا قەدەر ئەنزە مەسئۇل كۆزنەكتە تۇرىدۇ.</translation>
        </message>
        <message>
            <source>The transfer is recalled.</source>
            <translation>يۆتكەش قايتۇرۇۋېلىندى.</translation>
        </message>
        <message>
            <source>Screened.</source>
            <translation>ئېنىقلاندى.</translation>
        </message>
        <message>
            <source>Guided elsewhere; the case is finished here.</source>
            <translation>باشقا يولغا يېتەكلەندى؛ ئەنزە بۇ يەردە ئاخىرلاشتى.</translation>
        </message>
        <message>
            <source>The note is saved.</source>
            <translation>ئىزاھ ساقلاندى.</translation>
        </message>
        <message>
            <source>The papers are recorded.</source>
            <translation>ماتېرىياللار خاتىرىلەندى.</translation>
        </message>
        <message>
            <source>Corrected. The old text stays in the history.</source>
            <translation>تۈزىتىلدى. ئەسلى مەزمۇن تارىختا ساقلىنىدۇ.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>ئەنزە ئاخىرلاشتۇرۇلدى.</translation>
        </message>
        <message>
            <source>Sent to window %1. This window owns the case until it is accepted there.</source>
            <translation>%1 كۆزنەككە يوللاندى. ئۇ يەردە قوبۇل قىلىنغانغا قەدەر ئەنزىگە بۇ كۆزنەك مەسئۇل.</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>بېسىلدى: %1</translation>
        </message>
        <message>
            <source>The slip was not printed.</source>
            <translation>يۆتكەش ۋەرىقىسى بېسىلمىدى.</translation>
        </message>
        <message>
            <source>○ Not connected yet</source>
            <translation>○ تېخى ئۇلانمىدى</translation>
        </message>
        <message>
            <source>◌ Starting</source>
            <translation>◌ باشلىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>● Centre reachable</source>
            <translation>● مەركەز ئۇلاندى</translation>
        </message>
        <message>
            <source>○ Working offline</source>
            <translation>○ تورسىز ئىشلەۋاتىدۇ</translation>
        </message>
        <message>
            <source>✖ Certificate refused</source>
            <translation>✖ گۇۋاھنامە رەت قىلىندى</translation>
        </message>
        <message>
            <source>✖ Two copies of this desk</source>
            <translation>✖ بۇ كومپيۇتېرنىڭ ئىككى نۇسخىسى بار</translation>
        </message>
        <message>
            <source>The centre has seen two different histories of this computer: its disk was copied, or put back to an older day. Nothing you saved is lost, but nothing is sent. Call the administrator: the unsent work can be carried over on a USB stick.</source>
            <translation>مەركەز بۇ كومپيۇتېرنىڭ ئىككى خىل خاتىرىسىنى بايقىدى: دىسكا كۆچۈرۈلگەن ياكى بۇرۇنقى كۈنگە قايتۇرۇلغان. سىز ساقلىغان مەزمۇن يوقالمىدى، لېكىن ھازىر يوللانمايدۇ. باشقۇرغۇچى بىلەن ئالاقىلىشىڭ: يوللانمىغان خىزمەتنى USB دىسكا بىلەن ئاپىرىشقا بولىدۇ.</translation>
        </message>
        <message>
            <source>%1 unsent entries were written to %2. They stay on this computer too.</source>
            <translation>%1 تال يوللانمىغان خاتىرە %2 گە يېزىلدى. ئۇلار بۇ كومپيۇتېردىمۇ ساقلىنىدۇ.</translation>
        </message>
        <message>
            <source>There is no connected desk in this folder, and so nothing unsent.</source>
            <translation>بۇ مۇندەرىجىدە ئۇلانغان كۆزنەك يوق، شۇڭا يوللانمىغان نەرسىمۇ يوق.</translation>
        </message>
        <message>
            <source>The program is open on this computer. Close it first, then export.</source>
            <translation>پروگرامما بۇ كومپيۇتېردا ئوچۇق. ئالدى بىلەن تاقاپ، ئاندىن چىقىرىڭ.</translation>
        </message>
        <message>
            <source>The file %1 exists already. Choose another name.</source>
            <translation>%1 ھۆججىتى بار ئىكەن. باشقا نام تاللاڭ.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>%1 ھۆججىتىنى يازغىلى بولمىدى.</translation>
        </message>
        <message>
            <source>✖ Server not trusted</source>
            <translation>✖ مۇلازىمېتىر ئىشەنچسىز</translation>
        </message>
        <message>
            <source>▲ Update this program</source>
            <translation>▲ پروگراممىنى يېڭىلاڭ</translation>
        </message>
        <message>
            <source>▲ Centre is being updated</source>
            <translation>▲ مەركەز يېڭىلىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>This computer is not connected to the centre yet. Paste the line that the server prints.</source>
            <translation>بۇ كومپيۇتېر تېخى مەركەزگە ئۇلانمىدى. مۇلازىمېتىر بەرگەن قۇرنى چاپلاڭ.</translation>
        </message>
        <message>
            <source>The program is looking for the centre. You can work already.</source>
            <translation>پروگرامما مەركەزنى ئىزدەۋاتىدۇ. ھازىردىن باشلاپ ئىشلىسىڭىز بولىدۇ.</translation>
        </message>
        <message>
            <source>The centre answers. What you save reaches it at once.</source>
            <translation>مەركەز جاۋاب بېرىۋاتىدۇ. ساقلىغىنىڭىز دەرھال يېتىپ بارىدۇ.</translation>
        </message>
        <message>
            <source>The centre does not answer just now. Go on working: everything is kept on this computer and is sent by itself later.</source>
            <translation>مەركەز ھازىرچە جاۋاب بەرمىدى. خىزمەتنى داۋاملاشتۇرۇڭ: ھەممىسى بۇ كومپيۇتېردا ساقلىنىپ، كېيىن ئۆزى يوللىنىدۇ.</translation>
        </message>
        <message>
            <source>The centre answers, but it no longer accepts this computer’s certificate: it has expired or was withdrawn. You can go on working and nothing is lost, but nothing is sent until the administrator connects this computer again.</source>
            <translation>مەركەز جاۋاب بەردى، لېكىن بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىنى قوبۇل قىلمىدى: مۇددىتى توشقان ياكى بىكار قىلىنغان. خىزمەتنى داۋاملاشتۇرسىڭىز بولىدۇ، ھېچنېمە يوقالمايدۇ، لېكىن باشقۇرغۇچى قايتا ئۇلىغۇچە ھېچنېمە يوللانمايدۇ.</translation>
        </message>
        <message>
            <source>What answers at the centre’s address is not our centre. Nothing was sent to it. Go on working, and call the administrator.</source>
            <translation>مەركەز ئادرېسىدا جاۋاب بەرگىنى بىزنىڭ مەركەز ئەمەس. ئۇنىڭغا ھېچنېمە يوللانمىدى. خىزمەتنى داۋاملاشتۇرۇپ، باشقۇرغۇچى بىلەن ئالاقىلىشىڭ.</translation>
        </message>
        <message>
            <source>The centre speaks a newer language than this program. Go on working; what you save is sent after the update.</source>
            <translation>مەركەزنىڭ نەشرى بۇ پروگراممىدىن يېڭىراق. خىزمەتنى داۋاملاشتۇرۇڭ؛ ساقلىغىنىڭىز يېڭىلانغاندىن كېيىن يوللىنىدۇ.</translation>
        </message>
        <message>
            <source>The centre is older than this program and will take what you save after its update. Go on working.</source>
            <translation>مەركەزنىڭ نەشرى كونىراق، يېڭىلانغاندىن كېيىن ساقلىغانلىرىڭىزنى قوبۇل قىلىدۇ. خىزمەتنى داۋاملاشتۇرۇڭ.</translation>
        </message>
        <message>
            <source>Unsent: %1</source>
            <translation>يوللانمىغان: %1</translation>
        </message>
        <message>
            <source>Everything saved here is at the centre.</source>
            <translation>بۇ يەردە ساقلانغانلارنىڭ ھەممىسى مەركەزگە يەتتى.</translation>
        </message>
        <message>
            <source>These cases have something that is saved on this computer and not yet at the centre. It is sent by itself.</source>
            <translation>بۇ ئەنزىلەردە كومپيۇتېرغا ساقلانغان، تېخى مەركەزگە يەتمىگەن مەزمۇن بار. ئۇ ئۆزى يوللىنىدۇ.</translation>
        </message>
        <message>
            <source>⚠ Look at: %1</source>
            <translation>⚠ قاراڭ: %1</translation>
        </message>
        <message>
            <source>Last sync %1</source>
            <translation>ئاخىرقى ماسقەدەم %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>تېخى ماسقەدەملەنمىدى</translation>
        </message>
        <message>
            <source>When the centre last answered. Times are Beijing time.</source>
            <translation>مەركەز ئاخىرقى قېتىم جاۋاب بەرگەن ۋاقىت. ۋاقىتلار بېيجىڭ ۋاقتى.</translation>
        </message>
        <message>
            <source>⏰ Clock %1 min fast</source>
            <translation>⏰ سائەت %1 مىنۇت تېز</translation>
        </message>
        <message>
            <source>⏰ Clock %1 min slow</source>
            <translation>⏰ سائەت %1 مىنۇت ئاستا</translation>
        </message>
        <message>
            <source>The clock of this computer differs from the centre’s by more than two minutes. You can go on working; ask the administrator to set it.</source>
            <translation>بۇ كومپيۇتېرنىڭ سائىتى مەركەز بىلەن ئىككى مىنۇتتىن كۆپ پەرقلىنىدۇ. خىزمەتنى داۋاملاشتۇرسىڭىز بولىدۇ؛ باشقۇرغۇچىدىن توغرىلاشنى سوراڭ.</translation>
        </message>
        <message>
            <source>F1 Keys</source>
            <translation>F1 كۇنۇپكىلار</translation>
        </message>
        <message>
            <source>No window</source>
            <translation>كۆزنەك يوق</translation>
        </message>
        <message>
            <source>Choose the window you sit at. Only windows of this computer can be chosen.</source>
            <translation>ئۆزىڭىز ئولتۇرغان كۆزنەكنى تاللاڭ. پەقەت بۇ كومپيۇتېرنىڭ كۆزنەكلىرىنىلا تاللىغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>You are signed in. Everything you record bears your name.</source>
            <translation>سىز كىردىڭىز. ھەربىر خاتىرىڭىزدە ئىسمىڭىز بولىدۇ.</translation>
        </message>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation>قۇلۇپلاش (Ctrl+L)</translation>
        </message>
        <message>
            <source>Switch officer</source>
            <translation>خادىمنى ئالماشتۇرۇش</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>كۇنۇپكىلار</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>تاقاش (&amp;C)</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>تىزىملاش</translation>
        </message>
        <message>
            <source>Find a case</source>
            <translation>ئەنزە ئىزدەش</translation>
        </message>
        <message>
            <source>My window</source>
            <translation>كۆزنىكىم</translation>
        </message>
        <message>
            <source>New visitor</source>
            <translation>يېڭى كەلگۈچى</translation>
        </message>
        <message>
            <source>Save the form, send the dialog</source>
            <translation>جەدۋەلنى ساقلاش، سۆزلەشكۈنى يوللاش</translation>
        </message>
        <message>
            <source>Transfer the case: then two digits, then Ctrl+Enter</source>
            <translation>ئەنزىنى يۆتكەش: ئاندىن ئىككى رەقەم، ئاندىن Ctrl+Enter</translation>
        </message>
        <message>
            <source>Print the receipt of the case</source>
            <translation>ئەنزە تالونىنى بېسىش</translation>
        </message>
        <message>
            <source>Read the lists again</source>
            <translation>تىزىملىكلەرنى يېڭىلاش</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>كۆزنەكنىڭ كېيىنكى قىسمى</translation>
        </message>
        <message>
            <source>Lock; the open form stays</source>
            <translation>قۇلۇپلاش؛ ئوچۇق جەدۋەل ساقلىنىدۇ</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>بۇ كۇنۇپكىلار</translation>
        </message>
        <message>
            <source>Next field; with Shift the one before</source>
            <translation>كېيىنكى كاتەك؛ Shift بىلەن ئالدىنقىسى</translation>
        </message>
        <message>
            <source>Leave a dialog</source>
            <translation>سۆزلەشكۈدىن چىقىش</translation>
        </message>
        <message>
            <source>Unknown option: %1. See --help.</source>
            <translation>نامەلۇم تاللانما: %1. --help غا قاراڭ.</translation>
        </message>
        <message>
            <source>The option %1 needs a value. See --help.</source>
            <translation>%1 تاللانمىسىغا قىممەت كېرەك. --help غا قاراڭ.</translation>
        </message>
        <message>
            <source>Unknown language: %1. There are zh_CN, en, ug and kk_Arab.</source>
            <translation>نامەلۇم تىل: %1. بارلىرى: zh_CN، en، ug، kk_Arab.</translation>
        </message>
        <message>
            <source>Not a window: %1. A window is a number from 1 to 99.</source>
            <translation>كۆزنەك ئەمەس: %1. كۆزنەك 1 دىن 99 غىچە بولغان سان.</translation>
        </message>
        <message>
            <source>Unknown receipt size: %1. There are a5 and roll80.</source>
            <translation>نامەلۇم تالون چوڭلۇقى: %1. بارلىرى: a5، roll80.</translation>
        </message>
        <message>
            <source>Usage: reception-desk [options]
  --data DIR        where this counter keeps its store and keys
  --language CODE   zh_CN, en, ug or kk_Arab
  --enrol LINE      the line that reception-server enrol prints
  --window N        the window to propose at sign-in
  --officer NAME    the name to propose at sign-in
  --pdf DIR         print into PDF files there instead of a printer
  --receipt SIZE    a5 or roll80
  --export-outbox FILE
                    write what is unsent to FILE, for reception-server import-outbox
  --help, --version</source>
            <translation>ئىشلىتىلىشى: reception-desk [تاللانما]
  --data DIR        بۇ كۆزنەكنىڭ سانلىق مەلۇماتى ۋە ئاچقۇچى ساقلىنىدىغان مۇندەرىجە
  --language CODE   zh_CN، en، ug ياكى kk_Arab
  --enrol LINE      reception-server enrol بەرگەن قۇر
  --window N        كىرگەندە تەۋسىيە قىلىنىدىغان كۆزنەك
  --officer NAME    كىرگەندە تەۋسىيە قىلىنىدىغان ئىسىم
  --pdf DIR         پرىنتېرنىڭ ئورنىغا شۇ يەرگە PDF يېزىش
  --receipt SIZE    a5 ياكى roll80
  --export-outbox FILE
                    يوللانمىغان مەزمۇننى FILE غا يازىدۇ، reception-server import-outbox ئۈچۈن
  --help, --version</translation>
        </message>
        <message>
            <source>This paper cannot be printed yet.</source>
            <translation>بۇ خىل قەغەزنى ھازىرچە باسقىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Not printed: %1 The case is saved; print again when that is mended.</source>
            <translation>بېسىلمىدى: %1 ئەنزە ساقلاندى؛ مەسىلە ھەل بولغاندا قايتا بېسىڭ.</translation>
        </message>
        <message>
            <source>The line is not complete. Copy the whole line that the server printed.</source>
            <translation>قۇر تولۇق ئەمەس. مۇلازىمېتىر بەرگەن پۈتۈن قۇرنى كۆچۈرۈڭ.</translation>
        </message>
        <message>
            <source>The server does not answer at this address. Check the network cable and ask the administrator whether the code is still live.</source>
            <translation>بۇ ئادرېستىكى مۇلازىمېتىر جاۋاب بەرمىدى. تور سىمىنى تەكشۈرۈپ، باشقۇرغۇچىدىن كودنىڭ ئىناۋەتلىك-ئىناۋەتسىزلىكىنى سوراڭ.</translation>
        </message>
        <message>
            <source>Another server answers at this address: its fingerprint is not the one in the line. Nothing was sent. Call the administrator.</source>
            <translation>بۇ ئادرېستا باشقا مۇلازىمېتىر جاۋاب بەردى: بارماق ئىزى قۇردىكى بىلەن ئوخشاش ئەمەس. ھېچنېمە يوللانمىدى. باشقۇرغۇچى بىلەن ئالاقىلىشىڭ.</translation>
        </message>
        <message>
            <source>The code is used up, too old or mistyped. Ask the administrator for a new line.</source>
            <translation>كود ئىشلىتىلگەن، مۇددىتى توشقان ياكى خاتا. باشقۇرغۇچىدىن يېڭى قۇر سوراڭ.</translation>
        </message>
        <message>
            <source>The keys cannot be written on this computer: the disk is full or protected. Call the administrator.</source>
            <translation>بۇ كومپيۇتېرغا ئاچقۇچ يازغىلى بولمىدى: دىسكا توشقان ياكى قوغدالغان. باشقۇرغۇچى بىلەن ئالاقىلىشىڭ.</translation>
        </message>
        <message>
            <source>The computer could not be connected (%1). Ask the administrator for a new line.</source>
            <translation>كومپيۇتېر ئۇلانمىدى (%1). باشقۇرغۇچىدىن يېڭى قۇر سوراڭ.</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(قۇرۇق)</translation>
        </message>
        <message>
            <source>%1 (%2 pages)</source>
            <translation>%1 (%2 بەت)</translation>
        </message>
        <message>
            <source>Competent organ: %1</source>
            <translation>ھوقۇقلۇق ئورگان: %1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>سەۋەبى: %1</translation>
        </message>
        <message>
            <source>Legal basis: %1</source>
            <translation>قانۇنىي ئاساسى: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>ئىزاھ: %1</translation>
        </message>
        <message>
            <source>Registered at window %1.</source>
            <translation>%1 كۆزنەكتە تىزىملاندى.</translation>
        </message>
        <message>
            <source>The matter was written down.</source>
            <translation>ئىشنىڭ مەزمۇنى خاتىرىلەندى.</translation>
        </message>
        <message>
            <source>People entered: %1.</source>
            <translation>كىرگۈزۈلگەن ئادەم: %1.</translation>
        </message>
        <message>
            <source>Screened; lawful path: %1.</source>
            <translation>ئېنىقلاندى؛ قانۇنىي يول: %1.</translation>
        </message>
        <message>
            <source>Guided elsewhere: %1.</source>
            <translation>يېتەكلەنگەن يول: %1.</translation>
        </message>
        <message>
            <source>Sent from window %1 to window %2: %3.</source>
            <translation>%1 كۆزنەكتىن %2 كۆزنەككە يوللاندى: %3.</translation>
        </message>
        <message>
            <source>Accepted by window %1, which owns the case now.</source>
            <translation>%1 كۆزنەك تاپشۇرۇۋالدى، ئەنزىگە ھازىر شۇ مەسئۇل.</translation>
        </message>
        <message>
            <source>Window %1 objects to the transfer.</source>
            <translation>%1 كۆزنەك يۆتكەشكە ئېتىراز بىلدۈردى.</translation>
        </message>
        <message>
            <source>Window %1 objects to the transfer and proposes window %2.</source>
            <translation>%1 كۆزنەك يۆتكەشكە ئېتىراز بىلدۈرۈپ، %2 كۆزنەكنى تەۋسىيە قىلدى.</translation>
        </message>
        <message>
            <source>The transfer was recalled.</source>
            <translation>يۆتكەش قايتۇرۇۋېلىندى.</translation>
        </message>
        <message>
            <source>“%1” corrected from %2 to %3.</source>
            <translation>«%1» %2دىن %3غا تۈزىتىلدى.</translation>
        </message>
        <message>
            <source>“%1” of person %2 corrected.</source>
            <translation>%2-ئادەمنىڭ «%1» ئۇچۇرى تۈزىتىلدى.</translation>
        </message>
        <message>
            <source>Papers received: %1.</source>
            <translation>تاپشۇرۇۋېلىنغان ماتېرىياللار: %1.</translation>
        </message>
        <message>
            <source>Printed: %1, copy %2.</source>
            <translation>بېسىلدى: %1، %2-نۇسخا.</translation>
        </message>
        <message>
            <source>Closed: %1.</source>
            <translation>بېجىرىپ بولۇندى: %1.</translation>
        </message>
        <message>
            <source>Something was recorded that this window may not read.</source>
            <translation>بۇ كۆزنەك كۆرسە بولمايدىغان بىر خاتىرە بار.</translation>
        </message>
        <message>
            <source>No effect: %1</source>
            <translation>كۈچكە ئىگە بولمىدى: %1</translation>
        </message>
        <message>
            <source>(not yet at the centre)</source>
            <translation>(تېخى مەركەزگە يەتكۈزۈلمىدى)</translation>
        </message>
        <message>
            <source>The centre gave no reason.</source>
            <translation>مەركەز سەۋەبىنى ئېيتمىدى.</translation>
        </message>
        <message>
            <source>The centre did not take it (%1).</source>
            <translation>مەركەز قوبۇل قىلمىدى (%1).</translation>
        </message>
        <message>
            <source>Another window acted on this transfer first.</source>
            <translation>بۇ يۆتكەشنى باشقا كۆزنەك بۇرۇن بىر تەرەپ قىلغان.</translation>
        </message>
        <message>
            <source>The case belonged to another window by then.</source>
            <translation>شۇ چاغدا ئەنزىگە باشقا كۆزنەك مەسئۇل ئىدى.</translation>
        </message>
        <message>
            <source>The case was finished by then.</source>
            <translation>شۇ چاغدا ئەنزە بېجىرىپ بولۇنغان ئىدى.</translation>
        </message>
        <message>
            <source>Social governance centre</source>
            <translation>ئىجتىمائىي ئامانلىقنى ئۇنىۋېرسال تۈزەش مەركىزى</translation>
        </message>
        <message>
            <source>Records that need a look</source>
            <translation>قاراپ چىقىشقا تېگىشلىك خاتىرىلەر</translation>
        </message>
        <message>
            <source>The centre accepted everything that was recorded here.</source>
            <translation>بۇ يەردە خاتىرىلەنگەنلەرنىڭ ھەممىسىنى مەركەز قوبۇل قىلدى.</translation>
        </message>
        <message>
            <source>Records the centre did not accept</source>
            <translation>مەركەز قوبۇل قىلمىغان خاتىرىلەر</translation>
        </message>
        <message>
            <source>The chosen record</source>
            <translation>تاللانغان خاتىرە</translation>
        </message>
        <message>
            <source>When</source>
            <translation>ۋاقتى</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>قىلىنغان ئىش</translation>
        </message>
        <message>
            <source>What the centre said</source>
            <translation>مەركەزنىڭ خۇلاسىسى</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>كۆرۈلۈشى</translation>
        </message>
        <message>
            <source>Why it had no effect</source>
            <translation>كۈچكە ئىگە بولمىغان سەۋەب</translation>
        </message>
        <message>
            <source>What was done here</source>
            <translation>بۇ يەردە قىلىنغان ئىش</translation>
        </message>
        <message>
            <source>What the centre holds</source>
            <translation>مەركەزدىكى ھازىرقى خاتىرە</translation>
        </message>
        <message>
            <source>What can be done</source>
            <translation>نېمە قىلغىلى بولىدۇ</translation>
        </message>
        <message>
            <source>The words of this record can no longer be read on this computer.</source>
            <translation>بۇ خاتىرىنىڭ مەزمۇنىنى بۇ كومپيۇتېردا ئەمدى ئوقۇغىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>A sealed matter: only the officer who received it, or window 23, can read this record.</source>
            <translation>مەخپىي ئىش: بۇ خاتىرىنى پەقەت قوبۇل قىلغان خادىم ياكى 23-كۆزنەك ئوقۇيالايدۇ.</translation>
        </message>
        <message>
            <source>Seen by %1, %2</source>
            <translation>%1 كۆردى، %2</translation>
        </message>
        <message>
            <source>● not seen</source>
            <translation>● كۆرۈلمىدى</translation>
        </message>
        <message>
            <source>Nobody has marked this record as seen yet.</source>
            <translation>بۇ خاتىرىنى تېخى ھېچكىم كۆرۈلدى دەپ بەلگىلىمىدى.</translation>
        </message>
        <message>
            <source>This came first and counts:</source>
            <translation>مەركەزگە ئاۋۋال يېتىپ، كۈچكە ئىگە بولغىنى:</translation>
        </message>
        <message>
            <source>The registration itself was not accepted: the centre has no such case, and nobody can find it by the number on the receipt.</source>
            <translation>تىزىملاشنىڭ ئۆزى قوبۇل قىلىنمىدى: مەركەزدە بۇ ئەنزە يوق، تالوندىكى نومۇر بىلەن ھېچكىم تاپالمايدۇ.</translation>
        </message>
        <message>
            <source>The case has left what this computer may see; another window has it. What was recorded here can still be read.</source>
            <translation>ئەنزە باشقا كۆزنەككە ئۆتتى، بۇ كومپيۇتېر ئۇنى ئەمدى كۆرەلمەيدۇ؛ بۇ يەردە خاتىرىلەنگىنىنى يەنىلا ئوقۇغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>The centre keeps the record in the history of the case, without effect.</source>
            <translation>مەركەز بۇ خاتىرىنى ئەنزە تارىخىدا ساقلايدۇ، لېكىن كۈچكە ئىگە ئەمەس.</translation>
        </message>
        <message>
            <source>The centre keeps the record apart, where no window sees it; a supervisor can look at it.</source>
            <translation>مەركەز بۇ خاتىرىنى ئايرىم ساقلىدى، ھېچقايسى كۆزنەك كۆرەلمەيدۇ؛ نازارەتچى كۆرەلەيدۇ.</translation>
        </message>
        <message>
            <source>The centre did not take the record. It is kept on this computer.</source>
            <translation>مەركەز بۇ خاتىرىنى قوبۇل قىلمىدى. ئۇ بۇ كومپيۇتېردا ساقلاندى.</translation>
        </message>
        <message>
            <source>Look at how the case stands now. If it is still needed, do it again as a new act.</source>
            <translation>ئەنزىنىڭ ھازىرقى ئەھۋالىغا قاراڭ. يەنىلا زۆرۈر بولسا، يېڭى مەشغۇلات سۈپىتىدە قايتا قىلىڭ.</translation>
        </message>
        <message>
            <source>Carry the text into a new registration and check it there. It gets a new number and a new receipt.</source>
            <translation>مەزمۇننى يېڭى تىزىملاشقا يۆتكەپ، شۇ يەردە تەكشۈرۈڭ. ئۇ يېڭى نومۇر ۋە يېڭى تالون ئالىدۇ.</translation>
        </message>
        <message>
            <source>Print this page and give it to the window that has the case now.</source>
            <translation>بۇ بەتنى بېسىپ، ھازىر ئەنزىگە مەسئۇل كۆزنەككە بېرىڭ.</translation>
        </message>
        <message>
            <source>Tell the administrator: this points to a fault of this computer, not of your work.</source>
            <translation>باشقۇرغۇچىغا ئېيتىڭ: بۇ سىزنىڭ خىزمىتىڭىزنىڭ ئەمەس، بۇ كومپيۇتېرنىڭ كاشىلىسىنى كۆرسىتىدۇ.</translation>
        </message>
        <message>
            <source>Nothing is sent again by itself, and nothing is deleted.</source>
            <translation>ھېچنېمە ئۆزلۈكىدىن قايتا يوللانمايدۇ ۋە ئۆچۈرۈلمەيدۇ.</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>ئەنزىنى ئېچىش (&amp;O)</translation>
        </message>
        <message>
            <source>Do it &amp;again as a new act …</source>
            <translation>يېڭى مەشغۇلات سۈپىتىدە قايتا قىلىش (&amp;A) …</translation>
        </message>
        <message>
            <source>Carry the text into a &amp;note …</source>
            <translation>مەزمۇننى ئىزاھقا يۆتكەش (&amp;N) …</translation>
        </message>
        <message>
            <source>Carry the text into a new &amp;registration …</source>
            <translation>مەزمۇننى يېڭى تىزىملاشقا يۆتكەش (&amp;R) …</translation>
        </message>
        <message>
            <source>&amp;Print this page</source>
            <translation>بۇ بەتنى بېسىش (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Mark as seen</source>
            <translation>كۆرۈلدى دەپ بەلگىلەش (&amp;M)</translation>
        </message>
        <message>
            <source>Marked as seen. The record stays in this list.</source>
            <translation>كۆرۈلدى دەپ بەلگىلەندى. خاتىرە تىزىملىكتە قالىدۇ.</translation>
        </message>
        <message>
            <source>The text is in the form. Check it, then save; nothing is recorded until then.</source>
            <translation>مەزمۇن جەدۋەلگە كىرگۈزۈلدى. تەكشۈرۈپ، ئاندىن ساقلاڭ؛ ئۇنىڭغىچە ھېچنېمە خاتىرىلەنمەيدۇ.</translation>
        </message>
        <message>
            <source>The page is printed.</source>
            <translation>بەت بېسىلدى.</translation>
        </message>
        <message>
            <source>The registration form still holds text that is not saved. Save or clear it first.</source>
            <translation>تىزىملاش جەدۋىلىدە تېخى ساقلانمىغان مەزمۇن بار. ئاۋۋال ساقلاڭ ياكى تازىلاڭ.</translation>
        </message>
        <message>
            <source>The centre takes nothing from this computer just now: %1 What is saved here stays saved.</source>
            <translation>مەركەز ھازىرچە بۇ كومپيۇتېردىن ھېچنېمە قوبۇل قىلمايدۇ: %1 بۇ يەردە ساقلانغانلار يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>تىزىملاش</translation>
        </message>
        <message>
            <source>The words of the matter</source>
            <translation>ئىشنىڭ مەزمۇنى</translation>
        </message>
        <message>
            <source>The people of the matter</source>
            <translation>ئىشقا مۇناسىۋەتلىك كىشىلەر</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>پەرقلەندۈرۈش</translation>
        </message>
        <message>
            <source>Guidance elsewhere</source>
            <translation>باشقا ئورۇنغا يېتەكلەش</translation>
        </message>
        <message>
            <source>Transfer to a window</source>
            <translation>كۆزنەككە يۆتكەش</translation>
        </message>
        <message>
            <source>Acceptance of a transfer</source>
            <translation>يۆتكەشنى قوبۇل قىلىش</translation>
        </message>
        <message>
            <source>Objection to a transfer</source>
            <translation>يۆتكەشكە ئېتىراز بىلدۈرۈش</translation>
        </message>
        <message>
            <source>Recall of a transfer</source>
            <translation>يۆتكەشنى قايتۇرۇۋېلىش</translation>
        </message>
        <message>
            <source>Correction of the matter</source>
            <translation>ئىشنى تۈزىتىش</translation>
        </message>
        <message>
            <source>Correction of a person</source>
            <translation>كىشى ئۇچۇرىنى تۈزىتىش</translation>
        </message>
        <message>
            <source>The reason in words</source>
            <translation>سەۋەب بايانى</translation>
        </message>
        <message>
            <source>A note</source>
            <translation>ئىزاھ</translation>
        </message>
        <message>
            <source>Receipt of papers</source>
            <translation>ماتېرىيال تاپشۇرۇۋېلىش</translation>
        </message>
        <message>
            <source>Print of a paper</source>
            <translation>ھۆججەت بېسىش</translation>
        </message>
        <message>
            <source>Closing of the case</source>
            <translation>ئەنزىنى ئاخىرلاشتۇرۇش</translation>
        </message>
        <message>
            <source>The centre already holds another record under the same identifier.</source>
            <translation>مەركەزدە ئوخشاش بەلگىلىك باشقا خاتىرە بار.</translation>
        </message>
        <message>
            <source>The key that opens the record is not at the centre.</source>
            <translation>مەركەزدە بۇ خاتىرىنى ئاچىدىغان ئاچقۇچ يوق.</translation>
        </message>
        <message>
            <source>The centre cannot read the record.</source>
            <translation>مەركەز بۇ خاتىرىنى ئوقۇيالمىدى.</translation>
        </message>
        <message>
            <source>This computer&apos;s disk has damaged the record after it was saved; please enter it again.</source>
            <translation>بۇ كومپيۇتېرنىڭ دىسكىسى ساقلانغان خاتىرىنى بۇزۇۋەتتى؛ قايتا كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>The record names a window that this computer is not set up for.</source>
            <translation>خاتىرىدىكى كۆزنەك بۇ كومپيۇتېرغا تەڭشەلمىگەن.</translation>
        </message>
        <message>
            <source>The case code in the record bears the number of another computer.</source>
            <translation>خاتىرىدىكى ئەنزە نومۇرىدا باشقا كومپيۇتېرنىڭ نومۇرى بار.</translation>
        </message>
        <message>
            <source>A record does not match its own checksum.</source>
            <translation>بىر خاتىرە ئۆزىنىڭ تەكشۈرۈش قىممىتىگە ماس كەلمىدى.</translation>
        </message>
        <message>
            <source>A record does not bear the signature of this computer.</source>
            <translation>بىر خاتىرىدە بۇ كومپيۇتېرنىڭ ئىمزاسى يوق.</translation>
        </message>
        <message>
            <source>A key does not fit the case it was sent with.</source>
            <translation>بىر ئاچقۇچ ئۆزىنىڭ ئەنزىسىگە ماس كەلمىدى.</translation>
        </message>
        <message>
            <source>A record was made on another computer.</source>
            <translation>بىر خاتىرە باشقا كومپيۇتېردا يېزىلغان.</translation>
        </message>
        <message>
            <source>A record belongs to another centre.</source>
            <translation>بىر خاتىرە باشقا مەركەزگە تەۋە.</translation>
        </message>
        <message>
            <source>The centre lacks an earlier record of this computer and asks for it.</source>
            <translation>مەركەزدە بۇ كومپيۇتېرنىڭ ئىلگىرىكى بىر خاتىرىسى يوق، ئۇنى سوراۋاتىدۇ.</translation>
        </message>
        <message>
            <source>Too much was sent in one request.</source>
            <translation>بىر قېتىمدا بەك كۆپ يوللاندى.</translation>
        </message>
        <message>
            <source>The centre has frozen this computer: it or its backup seems to have been copied.</source>
            <translation>مەركەز بۇ كومپيۇتېرنى توڭلاتتى: كومپيۇتېر ياكى ئۇنىڭ زاپىسى كۆچۈرۈلگەندەك قىلىدۇ.</translation>
        </message>
        <message>
            <source>The certificate of this computer has expired.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىنىڭ مۇددىتى توشتى.</translation>
        </message>
        <message>
            <source>The certificate of this computer was withdrawn.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسى بىكار قىلىندى.</translation>
        </message>
        <message>
            <source>The centre must be updated before it can read the record.</source>
            <translation>مەركەز يېڭىلانغاندىن كېيىن ئاندىن بۇ خاتىرىنى ئوقۇيالايدۇ.</translation>
        </message>
        <message>
            <source>The centre cannot write to its own disk just now.</source>
            <translation>مەركەز ھازىرچە ئۆز دىسكىسىغا يازالمايدۇ.</translation>
        </message>
        <message>
            <source>Contested: no effect</source>
            <translation>زىددىيەتلىك: كۈچكە ئىگە ئەمەس</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>ئايرىپ قويۇلدى</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>قوبۇل قىلىنمىدى</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>✓ Not accepted: all seen</source>
            <translation>✓ قوبۇل قىلىنمىغان: ھەممىسى كۆرۈلدى</translation>
        </message>
        <message>
            <source>Something that is not of this program was put into the store of this computer. It was not opened, and nothing in it was lost. Call the administrator.</source>
            <translation>بۇ كومپيۇتېرنىڭ سانلىق مەلۇماتىغا بۇ پروگراممىنىڭ بولمىغان نەرسە قوشۇلغان. ئۇ ئېچىلمىدى، ھېچنېمە يوقالمىدى. باشقۇرغۇچى بىلەن ئالاقىلىشىڭ.</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the store of this computer. Nothing was changed in it. Start the newer version, or call the administrator.</source>
            <translation>بۇ كومپيۇتېرنىڭ سانلىق مەلۇماتىنى پروگراممىنىڭ يېڭىراق نەشرى يازغان. ھېچنېمە ئۆزگەرتىلمىدى. يېڭىراق نەشرىنى ئېچىڭ ياكى باشقۇرغۇچى بىلەن ئالاقىلىشىڭ.</translation>
        </message>
        <message>
            <source>Window %1 has owned the case since %2.</source>
            <translation>%1 كۆزنەك %2 دىن باشلاپ ئەنزىگە مەسئۇل.</translation>
        </message>
        <message>
            <source>Window %1 accepted the transfer.</source>
            <translation>%1 كۆزنەك يۆتكەشنى قوبۇل قىلدى.</translation>
        </message>
        <message>
            <source>The centre did not have this case.</source>
            <translation>شۇ چاغدا مەركەزدە بۇ ئەنزە يوق ئىدى.</translation>
        </message>
        <message>
            <source>The case code in the record was given to another case meanwhile.</source>
            <translation>خاتىرىدىكى ئەنزە نومۇرى باشقا ئەنزىگە ئىشلىتىلگەن.</translation>
        </message>
        <message>
            <source>The computer was shut out of the centre before the record was brought.</source>
            <translation>خاتىرە يەتكۈزۈلۈشتىن بۇرۇن بۇ كومپيۇتېر مەركەزدىن چىقىرىۋېتىلگەن.</translation>
        </message>
        <message>
            <source>The centre was restored from a backup and waits for other desks first; it asks for the record by itself.</source>
            <translation>مەركەز زاپاستىن ئەسلىگە كەلتۈرۈلۈپ، ئاۋۋال باشقا كۆزنەكلەرنى كۈتۈۋاتىدۇ؛ خاتىرىنى كېيىن ئۆزى سورايدۇ.</translation>
        </message>
        <message>
            <source>The centre needs no records of other desks from this computer.</source>
            <translation>مەركەزگە بۇ كومپيۇتېردىن باشقا كۆزنەكلەرنىڭ خاتىرىسى كېرەك ئەمەس.</translation>
        </message>
    </context>
</TS>
