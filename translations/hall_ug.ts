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
            <source>■ Handed in in writing or by another channel, not told by word of mouth</source>
            <translation>■ يازما ياكى باشقا شەكىلدە سۇنۇلدى، ئاغزاكى ئەمەس</translation>
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
            <source>To ask how the matter stands, show this receipt and an identity document at any window. The answer names the stage and dates only.</source>
            <translation>سۈرۈشتۈرۈش ئۇسۇلى: مۇشۇ تالون ۋە كىملىك گۇۋاھنامىسىنى كۆرسىتىپ، خالىغان كۆزنەكتىن سۈرۈشتۈرۈڭ. جاۋابتا پەقەت باسقۇچ ۋە ۋاقىت ئېيتىلىدۇ.</translation>
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
            <source>Which lawful path does the matter belong to? A person decides; it can be changed until the matter is accepted.</source>
            <translation>بۇ ئىش قايسى قانۇنىي يولغا تەۋە؟ قارارنى ئادەم قىلىدۇ؛ ئىش قوبۇل قىلىنغۇچە ئۆزگەرتكىلى بولىدۇ.</translation>
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
            <translation>‏F1 كۇنۇپكىلار</translation>
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
  --export-heads FILE
                    write the centre&apos;s signed records to FILE, for reception-server audit verify
  --import-calendar FILE
                    take in a calendar that reception-server sign-calendar wrote
  --device-secret FILE
                    put back what reception-server open-device wrote, when a keyring has lost it
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
  --export-heads FILE
                    مەركەز ئىمزالىغان خاتىرىلەرنى FILE غا يازىدۇ، reception-server audit verify ئۈچۈن
  --import-calendar FILE
                    reception-server sign-calendar ئىمزالىغان كالېندارنى قوبۇل قىلىدۇ
  --device-secret FILE
                    ئاچقۇچ ھالقىسى يوقىتىپ قويغاندا، reception-server open-device يازغان ئاچقۇچنى قايتۇرۇش
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
        <message>
            <source>Accepted, in handling</source>
            <translation>قوبۇل قىلىندى، بېجىرىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>In mediation</source>
            <translation>مۇرەسسە قىلىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Agreement reached</source>
            <translation>كېلىشىم ھاسىل قىلىندى</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>جاۋاب بېرىلدى</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>قايتا تەكشۈرۈلۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>In re-review</source>
            <translation>قايتا تەكشۈرۈپ بېكىتىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>On another lawful path</source>
            <translation>باشقا قانۇنىي يولدا بىر تەرەپ قىلىنىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>قوبۇل قىلىنمىدى</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>ئارخىپلاشتۇرۇلدى</translation>
        </message>
        <message>
            <source>Queue ticket</source>
            <translation>نومۇر تالونى</translation>
        </message>
        <message>
            <source>Notice of acceptance</source>
            <translation>قوبۇل قىلىش ئۇقتۇرۇشى</translation>
        </message>
        <message>
            <source>Notice of non-acceptance</source>
            <translation>قوبۇل قىلماسلىق ئۇقتۇرۇشى</translation>
        </message>
        <message>
            <source>Notice that it is no longer accepted</source>
            <translation>ئەمدى قوبۇل قىلماسلىق ئۇقتۇرۇشى</translation>
        </message>
        <message>
            <source>Notice of forwarding to the visitor</source>
            <translation>كەلگۈچىگە يوللاپ بېرىش (تاپشۇرۇش) ئۇقتۇرۇشى</translation>
        </message>
        <message>
            <source>Forwarding or assignment letter</source>
            <translation>يوللاپ بېرىش ياكى تاپشۇرۇپ بېجىرگۈزۈش ۋەرىقىسى</translation>
        </message>
        <message>
            <source>Extension: approval and notice</source>
            <translation>مۇددەت ئۇزارتىش: تەستىق ۋە ئۇقتۇرۇش</translation>
        </message>
        <message>
            <source>Handling opinion</source>
            <translation>بىر تەرەپ قىلىش پىكرى</translation>
        </message>
        <message>
            <source>Request for review or re-review</source>
            <translation>قايتا تەكشۈرۈش (قايتا تەكشۈرۈپ بېكىتىش) ئىلتىماسنامىسى</translation>
        </message>
        <message>
            <source>Review opinion</source>
            <translation>قايتا تەكشۈرۈش پىكرى</translation>
        </message>
        <message>
            <source>Re-review opinion</source>
            <translation>قايتا تەكشۈرۈپ بېكىتىش پىكرى</translation>
        </message>
        <message>
            <source>Hearing: notice and record</source>
            <translation>گۇۋاھلىق ئاڭلاش: ئۇقتۇرۇش ۋە خاتىرە</translation>
        </message>
        <message>
            <source>Request for mediation</source>
            <translation>مۇرەسسە قىلىش ئىلتىماسنامىسى</translation>
        </message>
        <message>
            <source>Rights and duties of the parties</source>
            <translation>تەرەپلەرنىڭ ھوقۇق ۋە مەجبۇرىيىتى</translation>
        </message>
        <message>
            <source>Record of inquiry or mediation</source>
            <translation>تەكشۈرۈش ياكى مۇرەسسە خاتىرىسى</translation>
        </message>
        <message>
            <source>Mediation agreement</source>
            <translation>مۇرەسسە كېلىشىمنامىسى</translation>
        </message>
        <message>
            <source>Oral agreement, or end of mediation</source>
            <translation>ئاغزاكى كېلىشىم ياكى مۇرەسسەنىڭ ئاخىرلاشتۇرۇلۇشى</translation>
        </message>
        <message>
            <source>Application for judicial confirmation</source>
            <translation>ئەدلىيە جەھەتتىن جەزملەشتۈرۈش ئىلتىماسنامىسى</translation>
        </message>
        <message>
            <source>Receipt of service</source>
            <translation>يەتكۈزۈش ئىسپات تالونى</translation>
        </message>
        <message>
            <source>Authority of agents or representatives</source>
            <translation>ھوقۇق بېرىش ھاۋالىنامىسى ياكى ۋەكىل كۆرسىتىش قەغىزى</translation>
        </message>
        <message>
            <source>Supervision letter or reminder</source>
            <translation>نازارەت قىلىپ بېجىرگۈزۈش خېتى ياكى سۈيلەش ۋەرىقىسى</translation>
        </message>
        <message>
            <source>Proposal and reply</source>
            <translation>تەكلىپنامە ۋە جاۋاب</translation>
        </message>
        <message>
            <source>Leader's case sheet</source>
            <translation>رەھبەر مەسئۇل بولغان ئەنزە جەدۋىلى</translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation>ئەنزە ئاخىرلاشتۇرۇش دوكلاتى</translation>
        </message>
        <message>
            <source>Follow-up record</source>
            <translation>قايتا يوقلاش خاتىرىسى</translation>
        </message>
        <message>
            <source>File cover and contents</source>
            <translation>دېلو مۇقاۋىسى ۋە مۇندەرىجىسى</translation>
        </message>
        <message>
            <source>Choose the lawful path first: a claim needs one before it is accepted or closed.</source>
            <translation>ئاۋۋال قانۇنىي يولنى تاللاڭ: ئەرز قىلىپ ھەل قىلىشنى تەلەپ قىلىش ئىشى قوبۇل قىلىنىش ياكى ئاخىرلاشتۇرۇلۇشتىن بۇرۇن قانۇنىي يول بېكىتىلىشى كېرەك.</translation>
        </message>
        <message>
            <source>This is not foreseen for a matter of this kind and path. Guide the visitor, record the other path, or screen the case again.</source>
            <translation>بۇ خىل ئىش ۋە يولغا بۇ قەدەم ماس كەلمەيدۇ. كەلگۈچىنى يېتەكلەڭ، باشقا يولنى خاتىرىلەڭ ياكى ئەنزىنى قايتا ئېنىقلاڭ.</translation>
        </message>
        <message>
            <source>The simple procedure is not for matters that were assigned from above or belong to courts, arbitration or reconsideration.</source>
            <translation>يۇقىرى دەرىجىلىك ئورۇن تاپشۇرغان ياكى سوت، كېسىم، مەمۇرىي قايتا قاراپ چىقىشقا تەۋە ئىشلارغا ئاددىي بىر تەرەپ قىلىش ئىشلىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>All three levels are through. For the same facts and reasons nothing more is accepted; new facts are a new case.</source>
            <translation>ئۈچ دەرىجىلىك تەرتىپ ئاخىرلاشتى. ئوخشاش پاكىت ۋە سەۋەب بىلەن ئەمدى قوبۇل قىلىنمايدۇ؛ يېڭى پاكىت بولسا، يېڭى ئەنزە قىلىپ تىزىملىنىدۇ.</translation>
        </message>
        <message>
            <source>Measures above a supervision letter are decided by the joint conference: name its decision.</source>
            <translation>نازارەت قىلىپ بېجىرگۈزۈش خېتىدىن يۇقىرى تەدبىرنى بىرلەشمە يىغىن قارار قىلىدۇ: شۇ قارارنى يېزىڭ.</translation>
        </message>
        <message>
            <source>Only the coordinator may decide this.</source>
            <translation>بۇنى پەقەت ماسلاشتۇرغۇچىلا قارار قىلالايدۇ.</translation>
        </message>
        <message>
            <source>Only the coordinator or the petition office may do this.</source>
            <translation>بۇنى پەقەت ماسلاشتۇرغۇچى ياكى خەت-چەك، زىيارەت تارمىقىلا قىلالايدۇ.</translation>
        </message>
        <message>
            <source>The coordinator decides on this transfer now.</source>
            <translation>بۇ يۆتكەشنى ھازىر ماسلاشتۇرغۇچى قارار قىلىدۇ.</translation>
        </message>
        <message>
            <source>The centre does this by itself when its time has come.</source>
            <translation>ۋاقتى كەلگەندە بۇنى مەركەز ئۆزى قىلىدۇ.</translation>
        </message>
        <message>
            <source>First this must be so, and ticked: %1.</source>
            <translation>ئاۋۋال بۇ ئەمەلىيەتكە ئۇيغۇن بولۇشى ۋە بەلگە قويۇلۇشى كېرەك: %1.</translation>
        </message>
        <message>
            <source>This day is not possible: %1. It lies in the future, before the case, or before its own beginning.</source>
            <translation>بۇ كۈن مۇمكىن ئەمەس: %1. ئۇ كەلگۈسىدە، ئەنزىدىن بۇرۇن ياكى ئۆزىنىڭ باشلىنىشىدىن بۇرۇن.</translation>
        </message>
        <message>
            <source>The period for this ended on %1.</source>
            <translation>بۇنىڭ مۇددىتى %1 كۈنى توشقان.</translation>
        </message>
        <message>
            <source>Something must come first: %1.</source>
            <translation>ئاۋۋال بۇ قىلىنىشى كېرەك: %1.</translation>
        </message>
        <message>
            <source>This has been done already: %1.</source>
            <translation>بۇ قەدەم قىلىنىپ بولغان: %1.</translation>
        </message>
        <message>
            <source>The file is not complete. Still missing: %1.</source>
            <translation>دېلو تولۇق ئەمەس. كەم: %1.</translation>
        </message>
        <message>
            <source>This period is not running, or it is already as you want it.</source>
            <translation>بۇ مۇددەت ھېسابلىنىۋاتمايدۇ ياكى ئاللىقاچان سىز خالىغان ھالەتتە.</translation>
        </message>
        <message>
            <source>The law gives no such reason to pause this period.</source>
            <translation>قانۇندا بۇ مۇددەتنى توختىتىشنىڭ بۇنداق سەۋەبى يوق.</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>تاللاش</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>كۈنى</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>ئاخىرلىشىش كۈنى</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>كۈن سانى</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>ھۆججەت</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>مۇددەت</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>قاتناشقۇچى كۆزنەكلەر</translation>
        </message>
        <message>
            <source>Report back by</source>
            <translation>نەتىجە مەلۇم قىلىش مۇددىتى</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>خاتىرىلەش (&amp;R)</translation>
        </message>
        <message>
            <source>Basis: %1</source>
            <translation>ئاساسى: %1</translation>
        </message>
        <message>
            <source>C&amp;hoose</source>
            <translation>تاللاش (&amp;H)</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>نازارەت قىلىش سەۋەبى</translation>
        </message>
        <message>
            <source>Another reason, in words below</source>
            <translation>باشقا سەۋەب (تۆۋەندە يېزىلىدۇ)</translation>
        </message>
        <message>
            <source>%1 (if any)</source>
            <translation>%1 (بولسا)</translation>
        </message>
        <message>
            <source>Ne&amp;xt step</source>
            <translation>كېيىنكى قەدەم (&amp;X)</translation>
        </message>
        <message>
            <source>Print another &amp;kind of paper</source>
            <translation>باشقا ھۆججەت بېسىش (&amp;K)</translation>
        </message>
        <message>
            <source>The step is recorded.</source>
            <translation>قەدەم خاتىرىلەندى.</translation>
        </message>
        <message>
            <source>▲ Supervision is suggested: %1 (%2)</source>
            <translation>▲ نازارەت قىلىپ بېجىرگۈزۈش تەۋسىيە قىلىنىدۇ: %1 (%2)</translation>
        </message>
        <message>
            <source>Accept or decline</source>
            <translation>قوبۇل قىلىش ياكى قىلماسلىق</translation>
        </message>
        <message>
            <source>Handling and service</source>
            <translation>بېجىرىش ۋە يەتكۈزۈش</translation>
        </message>
        <message>
            <source>Review and hearing</source>
            <translation>قايتا تەكشۈرۈش ۋە گۇۋاھلىق ئاڭلاش</translation>
        </message>
        <message>
            <source>Other paths and levels</source>
            <translation>باشقا يول ۋە يۇقىرى دەرىجە</translation>
        </message>
        <message>
            <source>Call for help</source>
            <translation>ياردەمگە چاقىرىش</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>مۇددەتلەر</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>نازارەت قىلىپ بېجىرگۈزۈش</translation>
        </message>
        <message>
            <source>Resolve and archive</source>
            <translation>ھەل قىلىش ۋە ئارخىپلاشتۇرۇش</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>ئېتىرازلار</translation>
        </message>
        <message>
            <source>Simple procedure chosen</source>
            <translation>ئاددىي بىر تەرەپ قىلىشنى تاللاش</translation>
        </message>
        <message>
            <source>Matter accepted</source>
            <translation>ئىشنى قوبۇل قىلىش</translation>
        </message>
        <message>
            <source>Matter declined</source>
            <translation>ئىشنى قوبۇل قىلماسلىق</translation>
        </message>
        <message>
            <source>Changed to the ordinary procedure</source>
            <translation>ئادەتتىكى تەرتىپكە ئۆتكۈزۈش</translation>
        </message>
        <message>
            <source>Case reopened</source>
            <translation>ئەنزىنى قايتا ئېچىش</translation>
        </message>
        <message>
            <source>A side refuses mediation</source>
            <translation>بىر تەرەپنىڭ مۇرەسسەنى رەت قىلىشى</translation>
        </message>
        <message>
            <source>Mediation opened</source>
            <translation>مۇرەسسەنى باشلاش</translation>
        </message>
        <message>
            <source>Mediation session held</source>
            <translation>مۇرەسسە قىلىش</translation>
        </message>
        <message>
            <source>Mediation prolonged</source>
            <translation>مۇرەسسە مۇددىتىنى ئۇزارتىش</translation>
        </message>
        <message>
            <source>Mediation ended without agreement</source>
            <translation>كېلىشىمسىز مۇرەسسەنى ئاخىرلاشتۇرۇش</translation>
        </message>
        <message>
            <source>Performance of the agreement recorded</source>
            <translation>كېلىشىمنىڭ ئادا قىلىنىشىنى خاتىرىلەش</translation>
        </message>
        <message>
            <source>Judicial confirmation applied for</source>
            <translation>ئەدلىيە جەھەتتىن جەزملەشتۈرۈشنى ئىلتىماس قىلىش</translation>
        </message>
        <message>
            <source>Court decided on the confirmation</source>
            <translation>سوتنىڭ جەزملەشتۈرۈش توغرىسىدىكى قارارى</translation>
        </message>
        <message>
            <source>Inquiry recorded</source>
            <translation>تەكشۈرۈش ئەھۋالىنى خاتىرىلەش</translation>
        </message>
        <message>
            <source>Period of handling extended</source>
            <translation>بېجىرىش مۇددىتىنى ئۇزارتىش</translation>
        </message>
        <message>
            <source>Opinion given</source>
            <translation>بىر تەرەپ قىلىش پىكرىنى چىقىرىش</translation>
        </message>
        <message>
            <source>Suggestion answered</source>
            <translation>تەكلىپ-پىكىرگە جاۋاب بېرىش</translation>
        </message>
        <message>
            <source>Opinion carried out</source>
            <translation>بىر تەرەپ قىلىش پىكرىنى ئىجرا قىلىش</translation>
        </message>
        <message>
            <source>Review requested</source>
            <translation>قايتا تەكشۈرۈشنى تەلەپ قىلىش</translation>
        </message>
        <message>
            <source>Hearing opened</source>
            <translation>گۇۋاھلىق ئاڭلاشنى باشلاش</translation>
        </message>
        <message>
            <source>Hearing closed</source>
            <translation>گۇۋاھلىق ئاڭلاشنى ئاخىرلاشتۇرۇش</translation>
        </message>
        <message>
            <source>Paper served</source>
            <translation>ھۆججەتنى يەتكۈزۈش</translation>
        </message>
        <message>
            <source>Taken over by another lawful path</source>
            <translation>باشقا قانۇنىي يولغا كىرگۈزۈش</translation>
        </message>
        <message>
            <source>Result of the other path recorded</source>
            <translation>باشقا يولنىڭ نەتىجىسىنى خاتىرىلەش</translation>
        </message>
        <message>
            <source>Sent to a higher level</source>
            <translation>يۇقىرى دەرىجىگە يوللاش</translation>
        </message>
        <message>
            <source>Higher level has answered</source>
            <translation>يۇقىرى دەرىجىنىڭ جاۋابى</translation>
        </message>
        <message>
            <source>Backing unit called</source>
            <translation>ئارقا تىرەك ئورۇننى چاقىرىش</translation>
        </message>
        <message>
            <source>Backing unit has answered</source>
            <translation>ئارقا تىرەك ئورۇننىڭ جاۋابى</translation>
        </message>
        <message>
            <source>Leader takes the case</source>
            <translation>رەھبەرنىڭ ئەنزىنى ئۈستىگە ئېلىشى</translation>
        </message>
        <message>
            <source>Leader's result recorded</source>
            <translation>رەھبەر بىر تەرەپ قىلغان نەتىجىنى خاتىرىلەش</translation>
        </message>
        <message>
            <source>Joint session opened</source>
            <translation>بىرلەشمە مەسلىھەتنى باشلاش</translation>
        </message>
        <message>
            <source>Joint session closed</source>
            <translation>بىرلەشمە مەسلىھەتنى ئاخىرلاشتۇرۇش</translation>
        </message>
        <message>
            <source>On-call unit summoned</source>
            <translation>چاقىرىقچە ئورۇننى چاقىرىش</translation>
        </message>
        <message>
            <source>On-call unit arrived</source>
            <translation>چاقىرىقچە ئورۇننىڭ يېتىپ كېلىشى</translation>
        </message>
        <message>
            <source>Case taken to the village</source>
            <translation>ئەنزە بىلەن كەنتكە چۈشۈش</translation>
        </message>
        <message>
            <source>Case brought back from the village</source>
            <translation>ئەنزىنى كەنتتىن قايتۇرۇپ كېلىش</translation>
        </message>
        <message>
            <source>Marked as major and urgent</source>
            <translation>زور ۋە جىددىي دەپ بەلگىلەش</translation>
        </message>
        <message>
            <source>Urgent matter reported</source>
            <translation>جىددىي ئىشنى مەلۇم قىلىش</translation>
        </message>
        <message>
            <source>Period paused</source>
            <translation>مۇددەتنى ۋاقىتلىق توختىتىش</translation>
        </message>
        <message>
            <source>Period goes on</source>
            <translation>مۇددەتنى داۋاملاشتۇرۇش</translation>
        </message>
        <message>
            <source>Supervision opened</source>
            <translation>نازارەت قىلىپ بېجىرگۈزۈشنى باشلاش</translation>
        </message>
        <message>
            <source>Supervision answered</source>
            <translation>نازارەت قىلىپ بېجىرگۈزۈشكە جاۋاب بېرىش</translation>
        </message>
        <message>
            <source>Proposal made</source>
            <translation>تەكلىپ بېرىش</translation>
        </message>
        <message>
            <source>Reply to the proposal recorded</source>
            <translation>تەكلىپنىڭ جاۋابىنى خاتىرىلەش</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>زىددىيەت-ماجىرانى ھەل قىلىش</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>قايتا يوقلاش</translation>
        </message>
        <message>
            <source>Explained to the dissatisfied visitor</source>
            <translation>نارازى كەلگۈچىگە چۈشەندۈرۈش</translation>
        </message>
        <message>
            <source>Objection agreed to, case taken back</source>
            <translation>ئېتىرازغا قوشۇلۇپ، ئەنزىنى قايتۇرۇۋېلىش</translation>
        </message>
        <message>
            <source>Assigned by the coordinator</source>
            <translation>ماسلاشتۇرغۇچىنىڭ بەلگىلىشى</translation>
        </message>
        <message>
            <source>Objection passed to the coordinator</source>
            <translation>ئېتىرازنى ماسلاشتۇرغۇچىغا يوللاش</translation>
        </message>
        <message>
            <source>Transfer not answered in time</source>
            <translation>يۆتكەشكە ۋاقتىدا جاۋاب بېرىلمىدى</translation>
        </message>
        <message>
            <source>Counts as accepted: no objection in time</source>
            <translation>ۋاقتىدا ئېتىراز بىلدۈرۈلمىدى، قوبۇل قىلىنغان ھېسابلىنىدۇ</translation>
        </message>
        <message>
            <source>Document number given</source>
            <translation>ھۆججەت نومۇرىنى بېرىش</translation>
        </message>
        <message>
            <source>Remedies told to the visitor</source>
            <translation>كەلگۈچىگە ئۇقتۇرۇلغان قۇتقۇزۇش يوللىرى</translation>
        </message>
        <message>
            <source>Facts found</source>
            <translation>ئېنىقلانغان پاكىتلار</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>پىكىر</translation>
        </message>
        <message>
            <source>Organ that reviews</source>
            <translation>قايتا تەكشۈرگۈچى ئورگان</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>كېلىشىم مەزمۇنى</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>بايانلار</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>نەتىجە</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>ئورنى</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>ھۆججەت نومۇرى</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>سوت مەھكىمىسى</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>ئورۇن</translation>
        </message>
        <message>
            <source>Decision of the joint conference</source>
            <translation>بىرلەشمە يىغىننىڭ قارارى</translation>
        </message>
        <message>
            <source>Township or village</source>
            <translation>يېزا-بازار ياكى كەنت</translation>
        </message>
        <message>
            <source>How it is performed</source>
            <translation>ئادا قىلىش ئۇسۇلى</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>ئالاقىلىشىش ئۇسۇلى</translation>
        </message>
        <message>
            <source>Mediators</source>
            <translation>مۇرەسسەچىلەر</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>قارشى تەرەپ</translation>
        </message>
        <message>
            <source>Other party's address</source>
            <translation>قارشى تەرەپنىڭ ئادرېسى</translation>
        </message>
        <message>
            <source>Other party's phone</source>
            <translation>قارشى تەرەپنىڭ تېلېفونى</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>نەق مەيداندىكىلەر</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>تاپشۇرۇۋالغۇچى</translation>
        </message>
        <message>
            <source>Witnesses</source>
            <translation>گۇۋاھچىلار</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>تەستىقلىغۇچى</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>رەھبەر</translation>
        </message>
        <message>
            <source>I have no interest in this matter and no tie to a party</source>
            <translation>مېنىڭ بۇ ئىش بىلەن مەنپەئەت مۇناسىۋىتىم ۋە تەرەپلەر بىلەن باغلىنىشىم يوق</translation>
        </message>
        <message>
            <source>All parties consent to mediation</source>
            <translation>بارلىق تەرەپلەر مۇرەسسە قىلىشقا قوشۇلدى</translation>
        </message>
        <message>
            <source>The parties were told what else the law offers them</source>
            <translation>تەرەپلەرگە قانۇندىكى باشقا قۇتقۇزۇش يوللىرى ئېيتىلدى</translation>
        </message>
        <message>
            <source>The record was read back and found correct</source>
            <translation>خاتىرە ئوقۇپ بېرىلدى، توغرا ئىكەنلىكى جەزملەشتۈرۈلدى</translation>
        </message>
        <message>
            <source>The head of the organ has approved</source>
            <translation>ئورگان مەسئۇلى تەستىقلىدى</translation>
        </message>
        <message>
            <source>Both parties apply together</source>
            <translation>ئىككى تەرەپ بىرلىكتە ئىلتىماس قىلدى</translation>
        </message>
        <message>
            <source>It is not about marriage, adoption or personal status</source>
            <translation>نىكاھ، بالا بېقىۋېلىش ياكى شەخسىي سالاھىيەت مۇناسىۋىتىگە چېتىلمايدۇ</translation>
        </message>
        <message>
            <source>The parties have signed, sealed or given fingerprints</source>
            <translation>تەرەپلەر ئىمزا قويدى، تامغا باستى ياكى بارماق ئىزىنى باستى</translation>
        </message>
        <message>
            <source>The mediator has signed</source>
            <translation>مۇرەسسەچى ئىمزا قويدى</translation>
        </message>
        <message>
            <source>The committee's seal is on it</source>
            <translation>مۇرەسسە كومىتېتىنىڭ تامغىسى بېسىلدى</translation>
        </message>
        <message>
            <source>Simple</source>
            <translation>ئاددىي</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>ئادەتتىكى</translation>
        </message>
        <message>
            <source>Complex</source>
            <translation>مۇرەككەپ</translation>
        </message>
        <message>
            <source>Not within our powers</source>
            <translation>بىزنىڭ ھوقۇق دائىرىمىزدە ئەمەس</translation>
        </message>
        <message>
            <source>Another lawful path is open</source>
            <translation>باشقا قانۇنىي يول بىلەن ھەل قىلىنىشى كېرەك</translation>
        </message>
        <message>
            <source>The same matter is being handled</source>
            <translation>ئوخشاش ئىش بېجىرىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Another organ has taken it</source>
            <translation>باشقا ئورگان قوبۇل قىلغان</translation>
        </message>
        <message>
            <source>No petition matter</source>
            <translation>خەت-چەك، زىيارەت ئىشى ئەمەس</translation>
        </message>
        <message>
            <source>All three levels are through</source>
            <translation>ئۈچ دەرىجىلىك تەرتىپ ئاخىرلاشتى</translation>
        </message>
        <message>
            <source>Agreement in writing</source>
            <translation>يازما كېلىشىم</translation>
        </message>
        <message>
            <source>Oral agreement</source>
            <translation>ئاغزاكى كېلىشىم</translation>
        </message>
        <message>
            <source>No agreement was found</source>
            <translation>كېلىشىم ھاسىل قىلىنمىدى</translation>
        </message>
        <message>
            <source>A side refuses</source>
            <translation>بىر تەرەپ رەت قىلدى</translation>
        </message>
        <message>
            <source>A side withdrew its consent</source>
            <translation>بىر تەرەپ قوشۇلغانلىقىنى قايتۇرۇۋالدى</translation>
        </message>
        <message>
            <source>Signs of violence or crime, reported</source>
            <translation>زوراۋانلىق ياكى جىنايەت ئالامىتى بايقىلىپ، مەلۇم قىلىندى</translation>
        </message>
        <message>
            <source>Performed in full</source>
            <translation>تولۇق ئادا قىلىندى</translation>
        </message>
        <message>
            <source>Performed in part</source>
            <translation>قىسمەن ئادا قىلىندى</translation>
        </message>
        <message>
            <source>Not performed</source>
            <translation>ئادا قىلىنمىدى</translation>
        </message>
        <message>
            <source>Confirmed by the court</source>
            <translation>سوت جەزملەشتۈردى</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>جەزملەشتۈرۈلمىدى</translation>
        </message>
        <message>
            <source>Explained and reasoned with</source>
            <translation>چۈشەندۈرۈلۈپ، نەسىھەت قىلىندى</translation>
        </message>
        <message>
            <source>Adopted in full</source>
            <translation>تولۇق قوبۇل كۆرۈلدى</translation>
        </message>
        <message>
            <source>Adopted in part</source>
            <translation>قىسمەن قوبۇل كۆرۈلدى</translation>
        </message>
        <message>
            <source>Not adopted</source>
            <translation>قوبۇل كۆرۈلمىدى</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>بىۋاسىتە تاپشۇرۇلدى</translation>
        </message>
        <message>
            <source>To an adult living with the recipient</source>
            <translation>بىللە تۇرىدىغان قۇرامىغا يەتكەن ئائىلە ئەزاسىغا تاپشۇرۇلدى</translation>
        </message>
        <message>
            <source>Left at the residence</source>
            <translation>تۇرۇش ئورنىدا قالدۇرۇپ يەتكۈزۈلدى</translation>
        </message>
        <message>
            <source>Electronically, as agreed</source>
            <translation>ئېلېكترونلۇق يەتكۈزۈلدى (كېلىشىم بويىچە)</translation>
        </message>
        <message>
            <source>By registered post</source>
            <translation>زاكاز پوچتا بىلەن يەتكۈزۈلدى</translation>
        </message>
        <message>
            <source>By an entrusted organ</source>
            <translation>ھاۋالە قىلىنغان ئورگان ئارقىلىق يەتكۈزۈلدى</translation>
        </message>
        <message>
            <source>By public notice</source>
            <translation>ئېلان ئارقىلىق يەتكۈزۈلدى</translation>
        </message>
        <message>
            <source>Recipient refuses to sign</source>
            <translation>تاپشۇرۇۋالغۇچى ئىمزا قويۇشنى رەت قىلدى</translation>
        </message>
        <message>
            <source>Court, first instance</source>
            <translation>سوت، بىرىنچى سوت باسقۇچى</translation>
        </message>
        <message>
            <source>Court, second instance</source>
            <translation>سوت، ئىككىنچى سوت باسقۇچى</translation>
        </message>
        <message>
            <source>Procuratorate</source>
            <translation>تەپتىش مەھكىمىسى</translation>
        </message>
        <message>
            <source>People's congress</source>
            <translation>خەلق قۇرۇلتىيى</translation>
        </message>
        <message>
            <source>Arbitration commission</source>
            <translation>كېسىم كومىتېتى</translation>
        </message>
        <message>
            <source>Administrative reconsideration organ</source>
            <translation>مەمۇرىي قايتا قاراپ چىقىش ئورگىنى</translation>
        </message>
        <message>
            <source>Another organ that performs its duty</source>
            <translation>مەسئۇلىيىتىنى ئادا قىلىدىغان باشقا ئورگان</translation>
        </message>
        <message>
            <source>Party committee</source>
            <translation>پارتكوم</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>ھۆكۈمەت</translation>
        </message>
        <message>
            <source>Joint conference office</source>
            <translation>بىرلەشمە يىغىن ئىشخانىسى</translation>
        </message>
        <message>
            <source>Higher petition office</source>
            <translation>يۇقىرى دەرىجىلىك خەت-چەك، زىيارەت تارمىقى</translation>
        </message>
        <message>
            <source>Name or address unclear</source>
            <translation>ئىسمى ياكى ئادرېسى ئېنىق ئەمەس</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>گۇۋاھلىق ئاڭلاش</translation>
        </message>
        <message>
            <source>Waiting for papers</source>
            <translation>ماتېرىيال كۈتۈلۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>سۈيلەش</translation>
        </message>
        <message>
            <source>Supervision letter</source>
            <translation>نازارەت قىلىپ بېجىرگۈزۈش خېتى</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>چاقىرىپ سۆزلىشىش</translation>
        </message>
        <message>
            <source>Circular</source>
            <translation>ئومۇمىي ئۇقتۇرۇش</translation>
        </message>
        <message>
            <source>Listed supervision</source>
            <translation>ۋىۋىسكا ئېسىپ نازارەت قىلىش</translation>
        </message>
        <message>
            <source>Correct by a day</source>
            <translation>مۇددەت ئىچىدە تۈزىتىش</translation>
        </message>
        <message>
            <source>Proposal of accountability</source>
            <translation>جاۋابكارلىقىنى سۈرۈشتۈرۈش تەكلىپى</translation>
        </message>
        <message>
            <source>Improve the work</source>
            <translation>خىزمەتنى ياخشىلاش</translation>
        </message>
        <message>
            <source>Improve the policy</source>
            <translation>سىياسەتنى مۇكەممەللەشتۈرۈش</translation>
        </message>
        <message>
            <source>Hold accountable</source>
            <translation>جاۋابكارلىقىنى سۈرۈشتۈرۈش</translation>
        </message>
        <message>
            <source>The agreement was performed</source>
            <translation>كېلىشىم ئادا قىلىندى</translation>
        </message>
        <message>
            <source>The court confirmed the agreement</source>
            <translation>سوت كېلىشىمنى جەزملەشتۈردى</translation>
        </message>
        <message>
            <source>The opinion was carried out</source>
            <translation>بىر تەرەپ قىلىش پىكرى ئىجرا قىلىندى</translation>
        </message>
        <message>
            <source>The visitor is content</source>
            <translation>كەلگۈچى رازى</translation>
        </message>
        <message>
            <source>The other path has decided</source>
            <translation>باشقا يولدا قارار چىقتى</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>رازى</translation>
        </message>
        <message>
            <source>Basically satisfied</source>
            <translation>ئاساسەن رازى</translation>
        </message>
        <message>
            <source>Dissatisfied</source>
            <translation>نارازى</translation>
        </message>
        <message>
            <source>No answer given</source>
            <translation>باھا بېرىلمىدى</translation>
        </message>
        <message>
            <source>Keep ten years</source>
            <translation>ئون يىل ساقلاش</translation>
        </message>
        <message>
            <source>Keep thirty years</source>
            <translation>ئوتتۇز يىل ساقلاش</translation>
        </message>
        <message>
            <source>Keep permanently</source>
            <translation>مەڭگۈ ساقلاش</translation>
        </message>
        <message>
            <source>On its way to another window</source>
            <translation>باشقا كۆزنەككە يۆتكىلىۋاتىدۇ</translation>
        </message>
        <message>
            <source>Objected to</source>
            <translation>ئېتىراز بىلدۈرۈلدى</translation>
        </message>
        <message>
            <source>With the coordinator</source>
            <translation>ماسلاشتۇرغۇچىدا</translation>
        </message>
        <message>
            <source>Accepted, simple procedure</source>
            <translation>قوبۇل قىلىندى، ئاددىي بىر تەرەپ قىلىنىدۇ</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>مۇددىتى ئۇزارتىلدى</translation>
        </message>
        <message>
            <source>With the backing unit</source>
            <translation>ئارقا تىرەك ئورۇندا</translation>
        </message>
        <message>
            <source>With a leader</source>
            <translation>رەھبەر ئۈستىدە</translation>
        </message>
        <message>
            <source>In joint session</source>
            <translation>بىرلەشمە مەسلىھەتتە</translation>
        </message>
        <message>
            <source>With the higher level</source>
            <translation>يۇقىرى دەرىجىلىك ئورۇندا</translation>
        </message>
        <message>
            <source>In the village</source>
            <translation>كەنتتە</translation>
        </message>
        <message>
            <source>Opinion to be served</source>
            <translation>پىكىر يەتكۈزۈلۈشنى كۈتۈۋاتىدۇ</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>ھەل قىلىندى</translation>
        </message>
        <message>
            <source>Move to another window</source>
            <translation>باشقا كۆزنەككە يۆتكەش</translation>
        </message>
        <message>
            <source>Forward to the competent organ</source>
            <translation>ھوقۇقلۇق ئورگانغا يوللاپ بېرىش</translation>
        </message>
        <message>
            <source>Assign, with a day to report back</source>
            <translation>تاپشۇرۇپ بېجىرگۈزۈش، نەتىجىسىنى مۇددەت ئىچىدە مەلۇم قىلىش</translation>
        </message>
        <message>
            <source>No written answer in time</source>
            <translation>ۋاقتىدا يازما جاۋاب بېرىلمىدى</translation>
        </message>
        <message>
            <source>No result in time</source>
            <translation>ۋاقتىدا نەتىجە چىقمىدى</translation>
        </message>
        <message>
            <source>The extension was not told to the visitor</source>
            <translation>مۇددەت ئۇزارتىلغانلىقى كەلگۈچىگە ئۇقتۇرۇلمىدى</translation>
        </message>
        <message>
            <source>Accepted and then declined</source>
            <translation>قوبۇل قىلىنىپ، كېيىن رەت قىلىندى</translation>
        </message>
        <message>
            <source>Sent back a second time</source>
            <translation>ئىككىنچى قېتىم قايتۇرۇلدى</translation>
        </message>
        <message>
            <source>A supporting opinion was not carried out in time</source>
            <translation>تەلەپنى قوللىغان پىكىر ۋاقتىدا ئىجرا قىلىنمىدى</translation>
        </message>
        <message>
            <source>Dissatisfied, and nothing was explained</source>
            <translation>نارازى، چۈشەندۈرۈش بېرىلمىدى</translation>
        </message>
        <message>
            <source>Reopened after it was called resolved</source>
            <translation>ھەل قىلىندى دېيىلگەندىن كېيىن قايتا ئېچىلدى</translation>
        </message>
        <message>
            <source>The report on the assignment is overdue</source>
            <translation>تاپشۇرۇلغان ئىشنىڭ نەتىجىسى ۋاقتىدا مەلۇم قىلىنمىدى</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>تىزىملاپ قوبۇل قىلىش</translation>
        </message>
        <message>
            <source>Administrative levels</source>
            <translation>مەمۇرىي دەرىجىلەر</translation>
        </message>
        <message>
            <source>Courts</source>
            <translation>سوت</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>تېخى كەلمىدى</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ھازىر</translation>
        </message>
        <message>
            <source>done</source>
            <translation>تامام</translation>
        </message>
        <message>
            <source>passed by</source>
            <translation>ئۆتۈلمىدى</translation>
        </message>
        <message>
            <source>Forward, assign or report the matter</source>
            <translation>ئىشنى يوللاپ بېرىش، تاپشۇرۇش ياكى مەلۇم قىلىش</translation>
        </message>
        <message>
            <source>First written answer</source>
            <translation>تۇنجى يازما جاۋاب</translation>
        </message>
        <message>
            <source>Written answer to a forwarded matter</source>
            <translation>يوللاپ بېرىلگەن ئىشقا يازما جاۋاب</translation>
        </message>
        <message>
            <source>Objection to the transfer</source>
            <translation>يۆتكەشكە ئېتىراز بىلدۈرۈش</translation>
        </message>
        <message>
            <source>Extended handling</source>
            <translation>ئۇزارتىلغان مۇددەتتە بېجىرىش</translation>
        </message>
        <message>
            <source>Right to ask for review</source>
            <translation>قايتا تەكشۈرۈشنى تەلەپ قىلىش ھوقۇقى</translation>
        </message>
        <message>
            <source>Right to ask for re-review</source>
            <translation>قايتا تەكشۈرۈپ بېكىتىشنى تەلەپ قىلىش ھوقۇقى</translation>
        </message>
        <message>
            <source>Simple procedure: acceptance</source>
            <translation>ئاددىي بىر تەرەپ قىلىش: قوبۇل قىلىش</translation>
        </message>
        <message>
            <source>Simple procedure: answer</source>
            <translation>ئاددىي بىر تەرەپ قىلىش: جاۋاب بېرىش</translation>
        </message>
        <message>
            <source>Right to apply for judicial confirmation</source>
            <translation>ئەدلىيە جەھەتتىن جەزملەشتۈرۈشنى ئىلتىماس قىلىش ھوقۇقى</translation>
        </message>
        <message>
            <source>Answer to the transfer</source>
            <translation>يۆتكەشكە جاۋاب بېرىش</translation>
        </message>
        <message>
            <source>On-call unit arrives</source>
            <translation>چاقىرىقچە ئورۇن يېتىپ كېلىدۇ</translation>
        </message>
        <message>
            <source>The centre's own limit</source>
            <translation>مەركەزنىڭ ئۆز مۇددىتى</translation>
        </message>
        <message>
            <source>Follow-up call</source>
            <translation>قايتا يوقلاش تېلېفونى</translation>
        </message>
        <message>
            <source>petition office</source>
            <translation>خەت-چەك، زىيارەت تارمىقى</translation>
        </message>
        <message>
            <source>competent organ</source>
            <translation>ھوقۇقلۇق ئورگان</translation>
        </message>
        <message>
            <source>higher organ</source>
            <translation>يۇقىرى دەرىجىلىك ئورگان</translation>
        </message>
        <message>
            <source>petitioner</source>
            <translation>ئىنكاس قىلغۇچى</translation>
        </message>
        <message>
            <source>both parties</source>
            <translation>ئىككى تەرەپ</translation>
        </message>
        <message>
            <source>mediator</source>
            <translation>مۇرەسسەچى</translation>
        </message>
        <message>
            <source>receiving window</source>
            <translation>تاپشۇرۇۋالغۇچى كۆزنەك</translation>
        </message>
        <message>
            <source>on-call unit</source>
            <translation>چاقىرىقچە ئورۇن</translation>
        </message>
        <message>
            <source>reception window</source>
            <translation>كۈتۈۋېلىش كۆزنىكى</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>مۇددىتى ئىچىدە</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>مۇددىتى توشاي دېدى</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>مۇددىتى ئۆتتى</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>ۋاقىتلىق توختىتىلدى</translation>
        </message>
        <message>
            <source>met in time</source>
            <translation>ۋاقتىدا ئورۇندالدى</translation>
        </message>
        <message>
            <source>met too late</source>
            <translation>كېچىكىپ ئورۇندالدى</translation>
        </message>
        <message>
            <source>level %1 of 3</source>
            <translation>%1-دەرىجە (جەمئىي 3)</translation>
        </message>
        <message>
            <source>instance %1 of 2</source>
            <translation>%1-سوت باسقۇچى (جەمئىي 2)</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 كۈن</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 گىچە</translation>
        </message>
        <message>
            <source>%1: %2 on %3</source>
            <translation>%1: %2، %3</translation>
        </message>
        <message>
            <source>%1: %2, last day %3, bound: %4</source>
            <translation>%1: %2، ئاخىرقى كۈنى %3، مۇددەتكە رىئايە قىلغۇچى: %4</translation>
        </message>
        <message>
            <source>(better by %1)</source>
            <translation>(ياخشىسى %1 گىچە)</translation>
        </message>
        <message>
            <source>(provisional: the calendar is not published yet)</source>
            <translation>(ۋاقىتلىق: كالېندار تېخى ئېلان قىلىنمىدى)</translation>
        </message>
        <message>
            <source>Recorded: %1.</source>
            <translation>خاتىرىلەندى: %1.</translation>
        </message>
        <message>
            <source>A step of the procedure</source>
            <translation>تەرتىپنىڭ بىر قەدىمى</translation>
        </message>
        <message>
            <source>The words of a step</source>
            <translation>قەدەمنىڭ مەزمۇنى</translation>
        </message>
        <message>
            <source>The people of a step</source>
            <translation>قەدەمگە مۇناسىۋەتلىك كىشىلەر</translation>
        </message>
        <message>
            <source>&amp;No, ask the next</source>
            <translation>ياق، كېيىنكىسىنى سوراڭ (&amp;N)</translation>
        </message>
        <message>
            <source>Press the button to go through the six lawful paths, question by question.</source>
            <translation>ئالتە خىل قانۇنىي يولنى بىر-بىرلەپ سوراش ئۈچۈن كۇنۇپكىنى بېسىڭ.</translation>
        </message>
        <message>
            <source>Tell the visitor: %1 (%2)</source>
            <translation>ئەرز قىلغۇچىغا ئۇقتۇرۇڭ: %1 (%2)</translation>
        </message>
        <message>
            <source>How it is &amp;handed on</source>
            <translation>ئۆتكۈزۈش ئۇسۇلى (&amp;H)</translation>
        </message>
        <message>
            <source>Calendar taken in: region %1, year %2 (%3). It counts from the next start of the program on.</source>
            <translation>كالېندار قوبۇل قىلىندى: رايون %1، %2-يىل (%3). پروگرامما كېيىنكى قېتىم قوزغالغاندا كۈچكە ئىگە بولىدۇ.</translation>
        </message>
        <message>
            <source>%1 is no calendar file that can be read.</source>
            <translation>%1 ئوقۇغىلى بولىدىغان كالېندار ھۆججىتى ئەمەس.</translation>
        </message>
        <message>
            <source>This calendar was not signed by the centre of this desk. Nothing was changed; ask the IT office for a signed one.</source>
            <translation>بۇ كالېندارغا مەزكۇر مەركەزنىڭ ئىمزاسى قويۇلمىغان، ھېچنېمە ئۆزگەرتىلمىدى. ئۇچۇر بۆلۈمىدىن ئىمزالانغان ھۆججەتنى سوراڭ.</translation>
        </message>
        <message>
            <source>Received by a leader</source>
            <translation>رەھبەر قوبۇل قىلدى</translation>
        </message>
        <message>
            <source>Put on the joint conference's agenda</source>
            <translation>بىرلەشمە يىغىن كۈن تەرتىپىگە كىرگۈزۈش</translation>
        </message>
        <message>
            <source>Resolved by the joint conference</source>
            <translation>بىرلەشمە يىغىن قارارى</translation>
        </message>
        <message>
            <source>Conference task reported</source>
            <translation>يىغىن ۋەزىپىسىنىڭ نەتىجىسىنى مەلۇم قىلىش</translation>
        </message>
        <message>
            <source>A resolution of the joint conference was not carried out in time</source>
            <translation>بىرلەشمە يىغىن قارارى ۋاقتىدا ئىجرا قىلىنمىدى</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>نۆۋەت</translation>
        </message>
        <message>
            <source>Ticket (Ctrl+T)</source>
            <translation>نومۇر ئېلىش (Ctrl+T)</translation>
        </message>
        <message>
            <source>Call next (F7)</source>
            <translation>كېيىنكى نومۇر (F7)</translation>
        </message>
        <message>
            <source>Nobody came</source>
            <translation>كەلمىدى</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>قايتا چاقىرىش</translation>
        </message>
        <message>
            <source>Waiting: %1
Called: %2</source>
            <translation>ساقلاۋاتقىنى: %1
نۆۋەتتىكى: %2</translation>
        </message>
        <message>
            <source>Number %1 is called.</source>
            <translation>%1 نومۇر چاقىرىلدى.</translation>
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <translation>ساقلاۋاتقان ئادەم يوق.</translation>
        </message>
        <message>
            <source>Number %1 did not come. It can be called again.</source>
            <translation>%1 نومۇر كەلمىدى، قايتا چاقىرىشقا بولىدۇ.</translation>
        </message>
        <message>
            <source>Number %1 was not printed; tell the visitor the number.</source>
            <translation>%1 نومۇر بېسىلمىدى، ئەرز قىلغۇچىغا ئاغزاكى ئېيتىڭ.</translation>
        </message>
        <message>
            <source>Take a queue ticket</source>
            <translation>نۆۋەت نومۇرى ئېلىش</translation>
        </message>
        <message>
            <source>Call the next number</source>
            <translation>كېيىنكى نومۇرنى چاقىرىش</translation>
        </message>
        <message>
            <source>Agreement drafted for signing</source>
            <translation>ئىمزالاش ئۈچۈن كېلىشىم لايىھەسى تۈزۈلدى</translation>
        </message>
        <message>
            <source>The centre itself</source>
            <translation>مەركەزنىڭ ئۆزى</translation>
        </message>
        <message>
            <source>The record claims a step that only the centre itself takes.</source>
            <translation>خاتىرىدىكى قەدەمنى پەقەت مەركەزنىڭ ئۆزىلا ئاتالايدۇ.</translation>
        </message>
        <message>
            <source>Looked &amp;after</source>
            <translation>نازارەت (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>سەۋەب (&amp;W)</translation>
        </message>
        <message>
            <source>All that needs looking after</source>
            <translation>كۆڭۈل بۆلۈشكە تېگىشلىك بارلىق دېلولار</translation>
        </message>
        <message>
            <source>Why it needs looking after</source>
            <translation>كۆڭۈل بۆلۈش سەۋەبى</translation>
        </message>
        <message>
            <source>What the coordinator looks after</source>
            <translation>ماسلاشتۇرغۇچىنىڭ ئىشلىرى</translation>
        </message>
        <message>
            <source>▲ The number has come, print again: %1</source>
            <translation>▲ نومۇر كەلدى، قايتا بېسىڭ: %1</translation>
        </message>
        <message>
            <source>Supervision suggested</source>
            <translation>نازارەت تەۋسىيە قىلىنىدۇ</translation>
        </message>
        <message>
            <source>Under supervision</source>
            <translation>نازارەتتە</translation>
        </message>
        <message>
            <source>On the conference's agenda</source>
            <translation>يىغىن كۈن تەرتىپىدە</translation>
        </message>
        <message>
            <source>Conference task open</source>
            <translation>يىغىن ۋەزىپىسى تاماملانمىدى</translation>
        </message>
        <message>
            <source>Leader's case</source>
            <translation>رەھبەر ھۆددىسىدىكى دېلو</translation>
        </message>
        <message>
            <source>Major and urgent</source>
            <translation>زور ۋە جىددىي</translation>
        </message>
        <message>
            <source>To be printed again with its number</source>
            <translation>نومۇرى بىلەن قايتا بېسىلىدۇ</translation>
        </message>
        <message>
            <source>Coordinator decides on the transfer</source>
            <translation>ئۆتكۈزۈشنى ماسلاشتۇرغۇچى بەلگىلەيدۇ</translation>
        </message>
        <message>
            <source>Until %1 somebody may still ask for review or confirmation. Archive the file after that day.</source>
            <translation>%1 غىچە قايتا تەكشۈرۈش ياكى جەزملەشتۈرۈش ئىلتىماس قىلىنىشى مۇمكىن. شۇ كۈندىن كېيىن ئارخىپلاشتۇرۇڭ.</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>قايسىسى</translation>
        </message>
        <message>
            <source>Somebody else had done this already by then.</source>
            <translation>بۇ قەدەم شۇ چاغدا باشقىلار تەرىپىدىن ئورۇندالغان.</translation>
        </message>
        <message>
            <source>Something that must come first had not been done by then.</source>
            <translation>شۇ چاغدا ئاۋۋال ئورۇنلىنىشى كېرەك بولغان قەدەم تاماملانمىغان.</translation>
        </message>
        <message>
            <source>It did not fit the case as the centre had it by then. Look at the case, and record it again if it is still right.</source>
            <translation>شۇ چاغدىكى دېلو ئەھۋالىغا ماس كەلمىدى. دېلونى كۆرۈڭ، توغرا بولسا قايتا خاتىرىلەڭ.</translation>
        </message>
        <message>
            <source>Leaders' receptions</source>
            <translation>رەھبەرلەرنىڭ قوبۇلى</translation>
        </message>
        <message>
            <source>Leaders' receptions from today on</source>
            <translation>بۈگۈندىن باشلاپ رەھبەرلەرنىڭ قوبۇل ئورۇنلاشتۇرۇشى</translation>
        </message>
        <message>
            <source>Times of the chosen reception</source>
            <translation>تاللانغان قوبۇلنىڭ ۋاقىتلىرى</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>ۋاقىت</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>باشلىنىش ۋە ئاخىرلىشىش ۋاقتى</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>ۋەزىپە</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>بوش</translation>
        </message>
        <message>
            <source>Booked by window</source>
            <translation>زاكاز قىلغان كۆزنەك</translation>
        </message>
        <message>
            <source>free</source>
            <translation>بوش</translation>
        </message>
        <message>
            <source>a case of another window</source>
            <translation>باشقا كۆزنەكنىڭ دېلوسى</translation>
        </message>
        <message>
            <source>called off: %1</source>
            <translation>بىكار قىلىندى: %1</translation>
        </message>
        <message>
            <source>not yet at the centre: a time may turn out to be taken</source>
            <translation>تېخى مەركەزگە يەتمىدى: ۋاقىت باشقىلار تەرىپىدىن ئېلىنغان بولۇشى مۇمكىن</translation>
        </message>
        <message>
            <source>No reception is planned from today on.</source>
            <translation>بۈگۈندىن باشلاپ رەھبەرلەر قوبۇلى ئورۇنلاشتۇرۇلمىغان.</translation>
        </message>
        <message>
            <source>&amp;Plan a reception…</source>
            <translation>قوبۇل ئورۇنلاشتۇرۇش(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>ئۆزگەرتىش(&amp;C)…</translation>
        </message>
        <message>
            <source>Call &amp;off…</source>
            <translation>قوبۇلنى بىكار قىلىش(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Give the time back</source>
            <translation>ۋاقىتنى قايتۇرۇش(&amp;G)</translation>
        </message>
        <message>
            <source>P&amp;rint the register</source>
            <translation>تىزىملىكنى بېسىش(&amp;R)</translation>
        </message>
        <message>
            <source>Leader's rece&amp;ption…</source>
            <translation>رەھبەر قوبۇلى(&amp;P)…</translation>
        </message>
        <message>
            <source>Plan a leader's reception</source>
            <translation>رەھبەر قوبۇلىنى ئورۇنلاشتۇرۇش</translation>
        </message>
        <message>
            <source>Change a leader's reception</source>
            <translation>رەھبەر قوبۇلىنى ئۆزگەرتىش</translation>
        </message>
        <message>
            <source>Every window of the hall sees the roster. Times that are booked stay as they are.</source>
            <translation>زالدىكى ھەممە كۆزنەك بۇ جەدۋەلنى كۆرىدۇ. زاكاز قىلىنغان ۋاقىتلار ئۆزگەرمەيدۇ.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>كۈن(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>باشلىنىش(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>ئاخىرلىشىش(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Minutes for one visitor</source>
            <translation>ھەر بىر كىشى ئۈچۈن مىنۇت(&amp;M)</translation>
        </message>
        <message>
            <source>Minutes for one visitor</source>
            <translation>ھەر بىر كىشى ئۈچۈن مىنۇت</translation>
        </message>
        <message>
            <source>&amp;Leader's name</source>
            <translation>رەھبەرنىڭ ئىسمى(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Post</source>
            <translation>ۋەزىپىسى(&amp;P)</translation>
        </message>
        <message>
            <source>Pla&amp;ce</source>
            <translation>ئورنى(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save the reception</source>
            <translation>ئورۇنلاشتۇرۇشنى ساقلاش(&amp;S)</translation>
        </message>
        <message>
            <source>Book a leader's reception</source>
            <translation>رەھبەر قوبۇلىغا تىزىملىتىش</translation>
        </message>
        <message>
            <source>The visitor gets a slip with the day, the time and the place.</source>
            <translation>زىيارەتچىگە كۈن، ۋاقىت ۋە ئورۇن يېزىلغان ۋاراقچە بېرىلىدۇ.</translation>
        </message>
        <message>
            <source>&amp;Reception</source>
            <translation>قوبۇل(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>ۋاقىت(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Book and print the slip</source>
            <translation>تىزىملاپ ۋاراقچىنى بېسىش(&amp;B)</translation>
        </message>
        <message>
            <source>No reception with a free time is planned. Ask the coordinator to plan one, or record that a leader takes the case.</source>
            <translation>بوش ۋاقتى بار قوبۇل ئورۇنلاشتۇرۇلمىغان. ماسلاشتۇرغۇچىدىن ئورۇنلاشتۇرۇشنى سوراڭ ياكى رەھبەرنىڭ دېلونى ئۈستىگە ئالغانلىقىنى خاتىرىلەڭ.</translation>
        </message>
        <message>
            <source>%1 free</source>
            <translation>%1 بوش</translation>
        </message>
        <message>
            <source>Call a reception off</source>
            <translation>قوبۇلنى بىكار قىلىش</translation>
        </message>
        <message>
            <source>Tell the visitors who have a time, and book another one for them. The reception stays in the roster as called off.</source>
            <translation>ۋاقىت ئالغان زىيارەتچىلەرگە خەۋەر قىلىڭ ۋە ئۇلارغا باشقا ۋاقىت بېرىڭ. قوبۇل جەدۋەلدە بىكار قىلىنغان دەپ قالىدۇ.</translation>
        </message>
        <message>
            <source>The reception is in the roster.</source>
            <translation>قوبۇل جەدۋەلگە كىرگۈزۈلدى.</translation>
        </message>
        <message>
            <source>The reception is called off.</source>
            <translation>قوبۇل بىكار قىلىندى.</translation>
        </message>
        <message>
            <source>The time is free again.</source>
            <translation>بۇ ۋاقىت يەنە بوش.</translation>
        </message>
        <message>
            <source>Booked: %1.</source>
            <translation>تىزىملاندى: %1.</translation>
        </message>
        <message>
            <source>The slip was not printed; write the time down for the visitor.</source>
            <translation>ۋاراقچە بېسىلمىدى؛ زىيارەتچىگە ۋاقىتنى يېزىپ بېرىڭ.</translation>
        </message>
        <message>
            <source>Printed: %1.</source>
            <translation>بېسىلدى: %1.</translation>
        </message>
        <message>
            <source>Leader's reception</source>
            <translation>رەھبەر قوبۇلى</translation>
        </message>
        <message>
            <source>Register of a leader's reception</source>
            <translation>رەھبەر قوبۇلى تىزىملىكى</translation>
        </message>
        <message>
            <source>Appointment with a leader</source>
            <translation>رەھبەر قوبۇلىغا چاقىرىق ۋاراقچىسى</translation>
        </message>
        <message>
            <source>Please bring this slip and the papers of the matter. Come ten minutes early.</source>
            <translation>بۇ ۋاراقچىنى ۋە ئىشقا دائىر ماتېرىياللارنى ئېلىپ، ئون مىنۇت بۇرۇن كېلىڭ.</translation>
        </message>
        <message>
            <source>The reception costs nothing. If you cannot come, tell any window; another time is found for you.</source>
            <translation>قوبۇل ھەقسىز. كېلەلمىسىڭىز، خالىغان بىر كۆزنەككە ئېيتىڭ؛ باشقا ۋاقىت ئورۇنلاشتۇرۇلىدۇ.</translation>
        </message>
        <message>
            <source>The leader's opinion</source>
            <translation>رەھبەرنىڭ پىكرى</translation>
        </message>
        <message>
            <source>Unit that carries it out</source>
            <translation>ئىجرا قىلغۇچى ئورۇن</translation>
        </message>
        <message>
            <source>By</source>
            <translation>ۋاقىت چېكى</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>خاتىرىلىگۈچى</translation>
        </message>
        <message>
            <source>For internal use</source>
            <translation>ئىچكى قىسىمدا ئىشلىتىلىدۇ</translation>
        </message>
        <message>
            <source>Agenda of the joint conference</source>
            <translation>بىرلەشمە يىغىن كۈن تەرتىپى</translation>
        </message>
        <message>
            <source>Printed on</source>
            <translation>بېسىلغان كۈن</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>ئىش سانى</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>نومۇر</translation>
        </message>
        <message>
            <source>Owner, state and period</source>
            <translation>ئىگىدارلىق قىلغۇچى كۆزنەك، ھالەت ۋە مۆھلەت</translation>
        </message>
        <message>
            <source>Why it is tabled</source>
            <translation>يىغىنغا سۇنۇش سەۋەبى</translation>
        </message>
        <message>
            <source>Resolution: unit, by when</source>
            <translation>قارار: ئىجرا ئورنى، مۆھلىتى</translation>
        </message>
        <message>
            <source>Convenor</source>
            <translation>يىغىن چاقىرغۇچى</translation>
        </message>
        <message>
            <source>Print the &amp;agenda of the conference</source>
            <translation>بىرلەشمە يىغىن كۈن تەرتىپىنى بېسىش(&amp;A)</translation>
        </message>
        <message>
            <source>No case is tabled for the joint conference.</source>
            <translation>بىرلەشمە يىغىنغا سۇنۇلغان دېلو يوق.</translation>
        </message>
        <message>
            <source>Earlier resolution: %1</source>
            <translation>ئىلگىرىكى قارار: %1</translation>
        </message>
        <message>
            <source>the leader is called away</source>
            <translation>رەھبەرنىڭ باشقا ئىشى چىقتى</translation>
        </message>
        <message>
            <source>the hall is closed</source>
            <translation>زال تاقاق</translation>
        </message>
        <message>
            <source>nobody has booked</source>
            <translation>ھېچكىم تىزىملاتمىدى</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>باشقا سەۋەب</translation>
        </message>
        <message>
            <source>This reception has been called off. Book another one.</source>
            <translation>بۇ قوبۇل بىكار قىلىندى. باشقا بىر قوبۇلغا تىزىملاڭ.</translation>
        </message>
        <message>
            <source>This time belongs to another visitor already. Book another one.</source>
            <translation>بۇ ۋاقىت باشقا زىيارەتچىگە تەۋە. باشقا ۋاقىت تاللاڭ.</translation>
        </message>
        <message>
            <source>This time is free, or another visitor has it by now.</source>
            <translation>بۇ ۋاقىت بوش ياكى ھازىر باشقا زىيارەتچىگە تەۋە.</translation>
        </message>
        <message>
            <source>This matter has a time in the same reception already.</source>
            <translation>بۇ ئىشنىڭ مۇشۇ قوبۇلدا ۋاقتى بار.</translation>
        </message>
        <message>
            <source>This day has passed already: %1. Choose today or a later one.</source>
            <translation>بۇ كۈن ئۆتۈپ كەتتى: %1. بۈگۈننى ياكى كېيىنكى بىر كۈننى تاللاڭ.</translation>
        </message>
        <message>
            <source>Leader's reception planned: %1.</source>
            <translation>رەھبەر قوبۇلى ئورۇنلاشتۇرۇلدى: %1.</translation>
        </message>
        <message>
            <source>Time %1 of the reception booked.</source>
            <translation>قوبۇلنىڭ %1-ۋاقتى تىزىملاندى.</translation>
        </message>
        <message>
            <source>Time %1 of the reception given back.</source>
            <translation>قوبۇلنىڭ %1-ۋاقتى قايتۇرۇلدى.</translation>
        </message>
        <message>
            <source>Reception called off: %1.</source>
            <translation>قوبۇل بىكار قىلىندى: %1.</translation>
        </message>
        <message>
            <source>Plan of a leader's reception</source>
            <translation>رەھبەر قوبۇلى ئورۇنلاشتۇرۇشى</translation>
        </message>
        <message>
            <source>Booking with a leader</source>
            <translation>رەھبەر قوبۇلىغا تىزىملىتىش</translation>
        </message>
        <message>
            <source>A booking given back</source>
            <translation>تىزىملىتىشنى قايتۇرۇش</translation>
        </message>
        <message>
            <source>Calling off a leader's reception</source>
            <translation>رەھبەر قوبۇلىنى بىكار قىلىش</translation>
        </message>
        <message>
            <source>Coordinator shown what suggests supervision</source>
            <translation>ماسلاشتۇرغۇچىغا نازارەت قىلىشقا تېگىشلىك ئەھۋال كۆرسىتىلدى</translation>
        </message>
        <message>
            <source>Forbidden conduct at the visit noted</source>
            <translation>زىيارەتتىكى چەكلەنگەن قىلمىش خاتىرىلەندى</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ئىش جەريانى</translation>
        </message>
        <message>
            <source>Number of the police report</source>
            <translation>ساقچىغا مەلۇم قىلىش نومۇرى</translation>
        </message>
        <message>
            <source>The visitor was dissuaded</source>
            <translation>زىيارەتچىگە نەسىھەت قىلىپ توسۇلدى</translation>
        </message>
        <message>
            <source>The conduct was criticised</source>
            <translation>قىلمىشى تەنقىد قىلىندى</translation>
        </message>
        <message>
            <source>The rules were explained to the visitor</source>
            <translation>زىيارەتچىگە قائىدىلەر چۈشەندۈرۈلدى</translation>
        </message>
        <message>
            <source>The police were called</source>
            <translation>ساقچىغا مەلۇم قىلىندى</translation>
        </message>
        <message>
            <source>Unlawful gathering, besieging or blocking</source>
            <translation>قانۇنسىز توپلىشىش، ئورگانلارنى قورشاش ياكى قاتناشنى توسۇش</translation>
        </message>
        <message>
            <source>Dangerous objects or controlled knives brought</source>
            <translation>خەتەرلىك بۇيۇم ياكى چەكلەنگەن سايمان ئېلىپ كېلىش</translation>
        </message>
        <message>
            <source>Insult, violence, threat, unlawful detention or damage</source>
            <translation>ھاقارەت، زوراۋانلىق، تەھدىت، قانۇنسىز تۇتۇپ تۇرۇش ياكى بۇزۇش</translation>
        </message>
        <message>
            <source>Inciting, coercing or directing others, or profiting from petitions</source>
            <translation>باشقىلارنى قۇترىتىش، مەجبۇرلاش، ئارقىدىن ئىدارە قىلىش ياكى ئەرزدىن پايدا ئېلىش</translation>
        </message>
        <message>
            <source>Staying on, making trouble, or leaving a helpless person behind</source>
            <translation>كۈتۈۋېلىش ئورنىدا كەتمەي تۇرۇۋېلىش، جېدەل چىقىرىش ياكى ئۆزىنى باقالمايدىغان كىشىنى تاشلاپ كېتىش</translation>
        </message>
        <message>
            <source>Other disturbance of public order or safety</source>
            <translation>جامائەت تەرتىپى ياكى بىخەتەرلىكىنى بۇزىدىغان باشقا قىلمىش</translation>
        </message>
        <message>
            <source>Organs dispute who is competent</source>
            <translation>قوبۇل قىلىش ھوقۇقى تالاش-تارتىشتا</translation>
        </message>
        <message>
            <source>Competence settled</source>
            <translation>قوبۇل قىلغۇچى ئورگان بەكىتىلدى</translation>
        </message>
        <message>
            <source>The organs agree</source>
            <translation>ئورگانلار ئۆزئارا كېلىشتى</translation>
        </message>
        <message>
            <source>Their common superior names the organ</source>
            <translation>ئورتاق يۇقىرى دەرىجىلىك ئورگان بەلگىلىدى</translation>
        </message>
        <message>
            <source>The joint conference has decided</source>
            <translation>بىرلەشمە يىغىن قارار قىلدى</translation>
        </message>
        <message>
            <source>Competence disputed, or the lead has not taken the case</source>
            <translation>قوبۇل قىلىش تالاشتا، ياكى باش كۆزنەك ئەنزىنى تاپشۇرۇۋالمىدى</translation>
        </message>
        <message>
            <source>Lead window</source>
            <translation>باش كۆزنەك</translation>
        </message>
        <message>
            <source>Open and overdue: as things stand on %1, whenever the matter was registered. Overdue is what has passed the last day of a period set by law.</source>
            <translation>بېجىرىلىۋاتقان ۋە مۇددىتى ئۆتكەن: ئىش قاچان تىزىملانغان بولۇشىدىن قەتئىينەزەر، %1 كۈنىدىكى ئەھۋال. مۇددىتى ئۆتكەن دېگىنى قانۇندا بەلگىلەنگەن مۇددەتنىڭ ئاخىرقى كۈنىدىن ئۆتكىنى.</translation>
        </message>
        <message>
            <source>A star stands for a count from one to four, which is hidden so that nobody can be recognised, and for a larger one from which it could be worked out. All other counts are rounded down to fives.</source>
            <translation>يۇلتۇز بەلگىسى بىردىن تۆتكىچە بولغان سانغا ۋەكىللىك قىلىدۇ، ھېچكىم تونۇلۇپ قالمىسۇن دەپ يوشۇرۇلغان؛ ئۇنى ھېسابلاپ چىقىشقا بولىدىغان چوڭراق سانمۇ شۇنداق. باشقا سانلارنىڭ ھەممىسى بەشنىڭ ھەسسىسىگە تۆۋەنلىتىپ يۇمۇلاقلاندى.</translation>
        </message>
        <message>
            <source>A warning: a kind of matter came at least five times in a week, and at least twice as often as in a usual week. The usual week is the mean of the eight weeks before; where the hall has been counting for less than eight, of those it has, four at least. It is a count of matters and says nothing of any person.</source>
            <translation>ئاگاھلاندۇرۇش: مەلۇم تۈردىكى ئىش بىر ھەپتىدە كەم دېگەندە بەش قېتىم كەلگەن ھەمدە ئادەتتىكى ھەپتىدىكىدىن كەم دېگەندە ئىككى ھەسسە كۆپ بولغان. ئادەتتىكى ھەپتە ئالدىنقى سەككىز ھەپتىنىڭ ئوتتۇرىچە سانى؛ زالنىڭ ھېساباتى سەككىز ھەپتىگە توشمىغان بولسا، بار ھەپتىلەرنىڭ، كەم دېگەندە تۆت ھەپتىنىڭ. بۇ پەقەت ئىش سانى، ھېچقانداق شەخس ھەققىدە ئەمەس.</translation>
        </message>
        <message>
            <source>Accusations are never counted here.</source>
            <translation>پاش قىلىش-شىكايەت قىلىش بۇ يەردە ھەرگىز سانالمايدۇ.</translation>
        </message>
        <message>
            <source>Received: by the window that registered it. Everything else: by the window that has the case now. The order is that of the windows; it is no ranking.</source>
            <translation>تاپشۇرۇۋېلىنغان: تىزىملىغان كۆزنەك بويىچە. قالغانلىرى: ھازىر ئەنزىگە مەسئۇل كۆزنەك بويىچە. تەرتىپ كۆزنەك نومۇرى بويىچە، دەرىجە تىزىش ئەمەس.</translation>
        </message>
        <message>
            <source>Places are written in free words and are not counted.</source>
            <translation>ئورۇنلار ئەركىن سۆز بىلەن يېزىلىدۇ، سانالمايدۇ.</translation>
        </message>
        <message>
            <source>Rows with nothing in them are left out.</source>
            <translation>ھېچنېمە يوق قۇرلار كۆرسىتىلمەيدۇ.</translation>
        </message>
        <message>
            <source>The centre does not answer just now. It works the figures out of all windows’ cases, which this computer does not have: ask again when the line is back.</source>
            <translation>مەركەز ھازىرچە جاۋاب بەرمىدى. سانلارنى مەركەز بارلىق كۆزنەكلەرنىڭ ئەنزىلىرىدىن ھېسابلايدۇ، بۇ كومپيۇتېردا ئۇلار يوق: لىنىيە ئەسلىگە كەلگەندە قايتا سوراڭ.</translation>
        </message>
        <message>
            <source>The centre is working out figures for somebody else. Ask again in a minute.</source>
            <translation>مەركەز باشقىلار ئۈچۈن ھېسابلاۋاتىدۇ. بىر مىنۇتتىن كېيىن قايتا سوراڭ.</translation>
        </message>
        <message>
            <source>The centre takes whole weeks only, from a Monday to a Sunday that has passed. Look whether this computer’s date is right.</source>
            <translation>مەركەز پەقەت پۈتۈن ھەپتىلەرنىلا، دۈشەنبىدىن ئۆتۈپ كەتكەن يەكشەنبىگىچە قوبۇل قىلىدۇ. بۇ كومپيۇتېرنىڭ چېسلاسى توغرىمۇ، قاراپ بېقىڭ.</translation>
        </message>
        <message>
            <source>The centre’s answer cannot be read here: one of the two programs is older than the other.</source>
            <translation>مەركەزنىڭ جاۋابىنى بۇ يەردە ئوقۇغىلى بولمايدۇ: ئىككى پروگراممىنىڭ بىرى كونىراق.</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>ئومۇمىي مىقدار</translation>
        </message>
        <message>
            <source>Early warnings</source>
            <translation>ئالدىن ئاگاھلاندۇرۇش</translation>
        </message>
        <message>
            <source>No kind of matter came clearly more often than usual in these weeks.</source>
            <translation>بۇ ھەپتىلەردە ھېچقايسى تۈردىكى ئىش ئادەتتىكىدىن كۆرۈنەرلىك كۆپ بولمىدى.</translation>
        </message>
        <message>
            <source>Trend: received by week</source>
            <translation>يۈزلىنىش: ھەپتە بويىچە تاپشۇرۇۋېلىنغىنى</translation>
        </message>
        <message>
            <source>By window</source>
            <translation>كۆزنەك بويىچە</translation>
        </message>
        <message>
            <source>Received by category</source>
            <translation>تۈر بويىچە تاپشۇرۇۋېلىنغىنى</translation>
        </message>
        <message>
            <source>Received by lawful path</source>
            <translation>قانۇنىي يول بويىچە تاپشۇرۇۋېلىنغىنى</translation>
        </message>
        <message>
            <source>Where it was settled</source>
            <translation>قەيەردە ھەل قىلىنغىنى</translation>
        </message>
        <message>
            <source>What visitors said when they were asked</source>
            <translation>قايتا زىيارەتتە بېرىلگەن باھا</translation>
        </message>
        <message>
            <source>Received (count)</source>
            <translation>تاپشۇرۇۋېلىنغان (سانى)</translation>
        </message>
        <message>
            <source>Ended (count)</source>
            <translation>ئاياغلاشقان (سانى)</translation>
        </message>
        <message>
            <source>Resolved (count)</source>
            <translation>ھەل قىلىنغان (سانى)</translation>
        </message>
        <message>
            <source>Open, in time</source>
            <translation>بېجىرىلىۋاتقان، مۇددىتى ئىچىدە</translation>
        </message>
        <message>
            <source>Open, overdue</source>
            <translation>بېجىرىلىۋاتقان، مۇددىتى ئۆتكەن</translation>
        </message>
        <message>
            <source>Asked afterwards</source>
            <translation>قايتا زىيارەت قىلىنغان</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>ھەپتە</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>ھەل قىلىنغان ئورۇن</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>باھا</translation>
        </message>
        <message>
            <source>Days to answer</source>
            <translation>جاۋاب كۈن سانى</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>كەم دېگەندە</translation>
        </message>
        <message>
            <source>Usual week</source>
            <translation>ئادەتتىكى ھەپتە</translation>
        </message>
        <message>
            <source>Kinds not in the list</source>
            <translation>تىزىملىكتە يوق خىللار</translation>
        </message>
        <message>
            <source>Windows not in the list</source>
            <translation>تىزىملىكتە يوق كۆزنەكلەر</translation>
        </message>
        <message>
            <source>In the hall</source>
            <translation>زالدا</translation>
        </message>
        <message>
            <source>On the spot, in the village</source>
            <translation>نەق مەيداندا، كەنتتە</translation>
        </message>
        <message>
            <source>After it was sent upward</source>
            <translation>يۇقىرىغا يوللانغاندىن كېيىن</translation>
        </message>
        <message>
            <source>A&amp;nalysis pack …</source>
            <translation>تەھلىل ماتېرىيالى (&amp;N) …</translation>
        </message>
        <message>
            <source>Figures of the whole hall for the analysis meeting</source>
            <translation>تەھلىل يىغىنى ئۈچۈن پۈتۈن زالنىڭ سانلىرى</translation>
        </message>
        <message>
            <source>Figures for the analysis meeting</source>
            <translation>تەھلىل يىغىنىنىڭ ستاتىستىكا ماتېرىيالى</translation>
        </message>
        <message>
            <source>Period of the figures</source>
            <translation>ستاتىستىكا مۇددىتى</translation>
        </message>
        <message>
            <source>&amp;Last week</source>
            <translation>ئاخىرقى ھەپتە (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Number of weeks</source>
            <translation>ھەپتە سانى (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Ask the centre</source>
            <translation>مەركەزدىن سوراش (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Print the pack</source>
            <translation>ماتېرىيالنى بېسىش (&amp;P)</translation>
        </message>
        <message>
            <source>The centre is working the figures out …</source>
            <translation>مەركەز سانلارنى ھېسابلاۋاتىدۇ …</translation>
        </message>
        <message>
            <source>Worked out on %1. This computer does not keep the figures: print what is needed.</source>
            <translation>%1 كۈنى ھېسابلاندى. بۇ كومپيۇتېر سانلارنى ساقلىمايدۇ: كېرەكلىكىنى بېسىۋېلىڭ.</translation>
        </message>
        <message>
            <source>The pack is printed.</source>
            <translation>ماتېرىيال بېسىلدى.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>سانلار</translation>
        </message>
        <message>
            <source>Choose the weeks and ask the centre.</source>
            <translation>ھەپتىلەرنى تاللاپ، مەركەزدىن سوراڭ.</translation>
        </message>
        <message>
            <source>The centre’s program does not know of these figures yet and must be updated.</source>
            <translation>مەركەزنىڭ پروگراممىسى بۇ سانلارنى تېخى بىلمەيدۇ، يېڭىلاش كېرەك.</translation>
        </message>
        <message>
            <source>The centre cannot read its own records just now. Tell the administrator.</source>
            <translation>مەركەز ھازىرچە ئۆزىنىڭ خاتىرىسىنى ئوقۇيالمىدى. باشقۇرغۇچىغا خەۋەر قىلىڭ.</translation>
        </message>
        <message>
            <source>By matter type</source>
            <translation>مەزمۇن تۈرى بويىچە</translation>
        </message>
        <message>
            <source>Days, from the registration: half of the matters took so long or less. Told of five matters or more.</source>
            <translation>كۈن سانى، تىزىملانغاندىن باشلاپ: ئىشلارنىڭ يېرىمى شۇنچىلىك ياكى ئۇنىڭدىن ئاز ۋاقىت ئالغان. بەش ياكى ئۇنىڭدىن كۆپ ئىش بولغاندا كۆرسىتىلىدۇ.</translation>
        </message>
        <message>
            <source>Days to end</source>
            <translation>ئاياغلىشىش كۈن سانى</translation>
        </message>
        <message>
            <source>Receiving leader</source>
            <translation>قوبۇل قىلغۇچى رەھبەر</translation>
        </message>
        <message>
            <source>Place of the reception</source>
            <translation>قوبۇل ئورنى</translation>
        </message>
        <message>
            <source>Call the reception &amp;off</source>
            <translation>قوبۇلنى بىكار قىلىش(&amp;O)</translation>
        </message>
        <message>
            <source>The reception was moved to another day or time meanwhile. Book again, and give the visitor the new slip.</source>
            <translation>قوبۇل ۋاقتى ئۆزگەردى. قايتا تىزىملاپ، زىيارەتچىگە يېڭى ۋاراقچە بېرىڭ.</translation>
        </message>
        <message>
            <source>Leader's reception changed: %1.</source>
            <translation>رەھبەر قوبۇلى ئۆزگەرتىلدى: %1.</translation>
        </message>
        <message>
            <source>Change of a leader's reception</source>
            <translation>رەھبەر قوبۇلىنى ئۆزگەرتىش</translation>
        </message>
        <message>
            <source>Receptions</source>
            <translation>قوبۇل</translation>
        </message>
        <message>
            <source>Owner: window %1 (in the village with %2)</source>
            <translation>مەسئۇل كۆزنەك: %1 (%2 بىلەن يېزىدا)</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>يانفون كومپيۇتېر</translation>
        </message>
        <message>
            <source>None: papers only</source>
            <translation>يوق: پەقەت قەغەز ماتېرىياللار</translation>
        </message>
        <message>
            <source>It names a window that the hall does not have.</source>
            <translation>ئۇنىڭدا زالدا يوق كۆزنەك كۆرسىتىلگەن.</translation>
        </message>
        <message>
            <source>Referred for aid</source>
            <translation>ياردەمگە يوللاندى</translation>
        </message>
        <message>
            <source>Reported back to whoever assigned it</source>
            <translation>تاپشۇرغان ئورگانغا نەتىجە دوكلات قىلىندى</translation>
        </message>
        <message>
            <source>Handler recused, another one named</source>
            <translation>بېجىرگۈچى ئۆزىنى چەتكە ئالدى، باشقىسى بەلگىلەندى</translation>
        </message>
        <message>
            <source>Other windows asked for help</source>
            <translation>باشقا كۆزنەكلەردىن ياردەم سورالدى</translation>
        </message>
        <message>
            <source>Help given</source>
            <translation>ياردەم بېرىلدى</translation>
        </message>
        <message>
            <source>On-call unit has not come in time</source>
            <translation>چاقىرىلغان ئورۇن ۋاقتىدا كەلمىدى</translation>
        </message>
        <message>
            <source>Handled from now on by</source>
            <translation>بۇنىڭدىن كېيىن بېجىرىدىغان خادىم</translation>
        </message>
        <message>
            <source>The parties chose these mediators or accept them</source>
            <translation>تەرەپلەر بۇ مۇرەسسەچىلەرنى تاللىغان ياكى قوبۇل قىلغان</translation>
        </message>
        <message>
            <source>The parties ask for a session in private</source>
            <translation>تەرەپلەر يېپىق مۇرەسسەنى تەلەپ قىلدى</translation>
        </message>
        <message>
            <source>Social aid</source>
            <translation>ئىجتىمائىي ياردەم</translation>
        </message>
        <message>
            <source>Judicial aid</source>
            <translation>ئەدلىيە ياردىمى</translation>
        </message>
        <message>
            <source>On-call unit has not come</source>
            <translation>چاقىرىلغان ئورۇن كەلمىدى</translation>
        </message>
        <message>
            <source>Visitor to be asked how it went</source>
            <translation>قايتا زىيارەت قىلىنىدىغان</translation>
        </message>
        <message>
            <source>Help that was called for is past its day</source>
            <translation>سورالغان ياردەمنىڭ مۆھلىتى ئۆتتى</translation>
        </message>
        <message>
            <source>Hardship: aid given</source>
            <translation>قىيىنچىلىق: ياردەم بېرىلدى</translation>
        </message>
        <message>
            <source>Unlawful conduct dealt with by law</source>
            <translation>قانۇنسىز قىلمىش قانۇن بويىچە بىر تەرەپ قىلىندى</translation>
        </message>
        <message>
            <source>An accusation is not kept on a computer that travels. Write it on paper for window 23, or bring the visitor there; what you typed stays here.</source>
            <translation>پاش قىلىش ماتېرىيالى سىرتقا ئېلىپ چىقىلىدىغان كومپيۇتېردا ساقلانمايدۇ. 23-كۆزنەككە قەغەزگە يېزىڭ ياكى كەلگۈچىنى ئاپىرىڭ؛ كىرگۈزۈلگىنى ساقلاندى.</translation>
        </message>
        <message>
            <source>The case is not with this laptop, or was taken back from it: window %1 has it.</source>
            <translation>ئەنزە بۇ يانفون كومپيۇتېردا ئەمەس ياكى قايتۇرۇۋېلىنغان: %1 كۆزنەكتە.</translation>
        </message>
        <message>
            <source>This window has closed for good; its work has passed to window %1. Send the case there.</source>
            <translation>بۇ كۆزنەك بىكار قىلىندى؛ خىزمىتى %1 كۆزنەككە ئۆتتى. ئەنزىنى شۇ يەرگە يوللاڭ.</translation>
        </message>
        <message>
            <source>The window had taken the case back from this laptop by then. Tell it what was done, so that it is recorded there.</source>
            <translation>كۆزنەك ئۇ چاغدا ئەنزىنى بۇ يانفون كومپيۇتېردىن قايتۇرۇۋالغان. قىلىنغان ئىشنى كۆزنەككە ئېيتىپ خاتىرىلىتىڭ.</translation>
        </message>
        <message>
            <source>This takes the case back from %1. What was done there and has not arrived yet will have no effect: better let the laptop bring it back itself.</source>
            <translation>بۇ ئەنزىنى %1 دىن قايتۇرۇۋالىدۇ. ئۇ يەردە قىلىنىپ تېخى كەلمىگەن خاتىرە كۈچكە ئىگە بولمايدۇ: ئەڭ ياخشىسى كومپيۇتېرنىڭ ئۆزى قايتۇرسۇن.</translation>
        </message>
        <message>
            <source>Units that five matters or more complain of, ten at most; none is named for fewer.</source>
            <translation>بەش ياكى ئۇنىڭدىن كۆپ ئىشتا شىكايەت قىلىنغان ئورۇنلار، كۆپ بولغاندا ئون؛ ئۇنىڭدىن ئاز بولسا ئاتالمايدۇ.</translation>
        </message>
        <message>
            <source>1. Figures of petitions and disputes</source>
            <translation>1. ئەرز ئىشلىرى ۋە ماجىرالارنىڭ سانلىق مەلۇماتى</translation>
        </message>
        <message>
            <source>2. Fields, and units most complained of</source>
            <translation>2. ئەرز ئىشلىرى چېتىلغان ساھە ۋە كۆپ شىكايەت قىلىنغان ئورۇنلار</translation>
        </message>
        <message>
            <source>3. Forwarded, assigned and supervised</source>
            <translation>3. يوللاش، تاپشۇرۇش ۋە نازارەت قىلىش ئەھۋالى</translation>
        </message>
        <message>
            <source>4. Three kinds of proposals, and whether they were adopted</source>
            <translation>4. ئۈچ خىل تەكلىپ ۋە ئۇنىڭ قوبۇل قىلىنىشى</translation>
        </message>
        <message>
            <source>Unit complained of</source>
            <translation>شىكايەت قىلىنغان ئورۇن</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>تۈرى</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>ئوتتۇرىغا قويۇلدى</translation>
        </message>
        <message>
            <source>Forwarded (count)</source>
            <translation>يوللانغان</translation>
        </message>
        <message>
            <source>Assigned (count)</source>
            <translation>تاپشۇرۇلغان</translation>
        </message>
        <message>
            <source>Supervised (count)</source>
            <translation>نازارەت قىلىنغان</translation>
        </message>
        <message>
            <source>Yearly report on petition work</source>
            <translation>يىللىق ئەرز-شىكايەت خىزمىتى دوكلاتى</translation>
        </message>
        <message>
            <source>Print the &amp;yearly report</source>
            <translation>يىللىق دوكلاتنى بېسىش(&amp;Y)</translation>
        </message>
        <message>
            <source>The yearly report is printed.</source>
            <translation>يىللىق دوكلات بېسىلدى.</translation>
        </message>
        <message>
            <source>Preview of papers</source>
            <translation>ھۆججەتلەرنى ئالدىن كۆرۈش</translation>
        </message>
        <message>
            <source>P&amp;aper</source>
            <translation>ھۆججەت (&amp;A)</translation>
        </message>
        <message>
            <source>Pre&amp;vious page</source>
            <translation>ئالدىنقى بەت (&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Next page</source>
            <translation>كېيىنكى بەت (&amp;N)</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1-بەت، جەمئىي %2 بەت</translation>
        </message>
        <message>
            <source>%1, page %2 of %3</source>
            <translation>%1، %2-بەت، جەمئىي %3 بەت</translation>
        </message>
        <message>
            <source>As &amp;wide as the window</source>
            <translation>كۆزنەك كەڭلىكىدە (&amp;W)</translation>
        </message>
        <message>
            <source>The paper on the screen</source>
            <translation>ئېكراندىكى ھۆججەت</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>بېسىش (&amp;P)</translation>
        </message>
        <message>
            <source>This paper does not belong to the case as it stands now.</source>
            <translation>ئەنزىنىڭ ھازىرقى ھالىتىدە بۇ ھۆججەت يوق.</translation>
        </message>
        <message>
            <source>Lang&amp;uage of the papers</source>
            <translation>ھۆججەت تىلى (&amp;U)</translation>
        </message>
        <message>
            <source>Chinese only</source>
            <translation>پەقەت خەنزۇچە</translation>
        </message>
        <message>
            <source>Chinese and Uyghur</source>
            <translation>خەنزۇچە ۋە ئۇيغۇرچە</translation>
        </message>
        <message>
            <source>Chinese and Kazakh</source>
            <translation>خەنزۇچە ۋە قازاقچە</translation>
        </message>
        <message>
            <source>Chinese and English</source>
            <translation>خەنزۇچە ۋە ئىنگلىزچە</translation>
        </message>
        <message>
            <source>All papers for the higher level, with a catalogue</source>
            <translation>يۇقىرىغا يوللىنىدىغان بارلىق ماتېرىيال (مۇندەرىجىسى بىلەن)</translation>
        </message>
        <message>
            <source>Printed for the higher level: %1, and the catalogue.</source>
            <translation>يۇقىرىغا يوللىنىدىغان ماتېرىيال بېسىلدى: %1 ۋە مۇندەرىجە.</translation>
        </message>
        <message>
            <source>The papers for the higher level are not complete. Printed: %1.</source>
            <translation>يۇقىرىغا يوللىنىدىغان ماتېرىيال تولۇق ئەمەس. بېسىلغىنى: %1.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>يوق</translation>
        </message>
        <message>
            <source>Catalogue of the papers sent to the higher level</source>
            <translation>يۇقىرىغا يوللانغان ماتېرىياللار مۇندەرىجىسى</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>يوللانغان كۈن</translation>
        </message>
        <message>
            <source>Number of pages</source>
            <translation>بەت سانى</translation>
        </message>
        <message>
            <source>On pages</source>
            <translation>بەتلىرى</translation>
        </message>
        <message>
            <source>Papers in all: %1, pages in all: %2. This catalogue is not counted.</source>
            <translation>جەمئىي %1 پارچە، %2 بەت. بۇ مۇندەرىجە ھېسابقا كىرمەيدۇ.</translation>
        </message>
        <message>
            <source>Handed in by the visitor and listed in F12: papers %1, pages %2.</source>
            <translation>كەلگۈچى تاپشۇرغان ۋە F12 دە تىزىلغان ماتېرىيال: %1 پارچە، %2 بەت.</translation>
        </message>
        <message>
            <source>Made up by (signature)</source>
            <translation>تومنى تۈزگۈچى (ئىمزا)</translation>
        </message>
        <message>
            <source>Received by (signature)</source>
            <translation>تاپشۇرۇۋالغۇچى (ئىمزا)</translation>
        </message>
        <message>
            <source>Pre&amp;view papers (Ctrl+P)</source>
            <translation>ھۆججەتنى ئالدىن كۆرۈش (&amp;V) (Ctrl+P)</translation>
        </message>
        <message>
            <source>Print rece&amp;ipt (Ctrl+Shift+P)</source>
            <translation>تالون بېسىش (&amp;I) (Ctrl+Shift+P)</translation>
        </message>
        <message>
            <source>Preview the papers of the case</source>
            <translation>ئەنزە ھۆججەتلىرىنى ئالدىن كۆرۈش</translation>
        </message>
        <message>
            <source>Same matter: &amp;join that case</source>
            <translation>ئوخشاش ئىش: شۇ ئەنزىگە قوشۇش (&amp;J)</translation>
        </message>
        <message>
            <source>Another matter: register &amp;anew</source>
            <translation>باشقا ئىش: يېڭىدىن تىزىملاش (&amp;A)</translation>
        </message>
        <message>
            <source>Official document number</source>
            <translation>ھۆججەت نومۇرى</translation>
        </message>
        <message>
            <source>Name of the paper</source>
            <translation>ماتېرىيال نامى</translation>
        </message>
        <message>
            <source>Sent to the organ</source>
            <translation>يوللانغان ئورگان</translation>
        </message>
        <message>
            <source>This computer’s certificate has ended, and nothing is sent. If the date of this computer is wrong, have it set; if it is right, the administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىنىڭ مۇددىتى توشتى، ھېچنېمە يوللانمايدۇ. بۇ كومپيۇتېرنىڭ چېسلاسى خاتا بولسا، توغرىلىتىڭ؛ توغرا بولسا، باشقۇرغۇچى بۇ كومپيۇتېرنى قايتا ئۇلىشى كېرەك. خىزمەتنى داۋاملاشتۇرۇڭ: سىز ساقلىغان مەزمۇن يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>The centre has withdrawn this computer’s certificate, and takes nothing from it. Call the administrator, who knows why and can connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>مەركەز بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىنى بىكار قىلدى، ئۇنىڭدىن ھېچنېمە قوبۇل قىلمايدۇ. باشقۇرغۇچى بىلەن ئالاقىلىشىڭ: ئۇ سەۋەبىنى بىلىدۇ ۋە بۇ كومپيۇتېرنى قايتا ئۇلىيالايدۇ. خىزمەتنى داۋاملاشتۇرۇڭ: سىز ساقلىغان مەزمۇن يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>This computer’s certificate counts only from a later day on: the date of this computer, or of the centre, seems to lie in the past. Have the administrator look at both. Go on working: nothing you save is lost.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسى كېيىنكى بىر كۈندىن باشلاپ كۈچكە ئىگە: بۇ كومپيۇتېرنىڭ ياكى مەركەزنىڭ چېسلاسى ئارقىدا قالغاندەك قىلىدۇ. باشقۇرغۇچىغا ھەر ئىككىسىنى تەكشۈرتۈڭ. خىزمەتنى داۋاملاشتۇرۇڭ: سىز ساقلىغان مەزمۇن يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>⏰ The clock is wrong</source>
            <translation>⏰ سائەت خاتا</translation>
        </message>
        <message>
            <source>The clock of this computer is more than a day off the centre’s, so that no certificate can be checked and nothing is sent. Have date and time of this computer set; the rest goes by itself. Go on working: nothing you save is lost.</source>
            <translation>بۇ كومپيۇتېرنىڭ سائىتى مەركەز بىلەن بىر كۈندىن كۆپ پەرقلىنىدۇ، شۇڭا گۇۋاھنامىلەرنى تەكشۈرگىلى بولمايدۇ، ھېچنېمە يوللانمايدۇ. بۇ كومپيۇتېرنىڭ چېسلا ۋە ۋاقتىنى توغرىلىتىڭ؛ قالغىنى ئۆزى ئەسلىگە كېلىدۇ. خىزمەتنى داۋاملاشتۇرۇڭ: سىز ساقلىغان مەزمۇن يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>By the clock of this computer the centre’s own certificate has ended. Nothing was sent. If the date of this computer is wrong, have it set; if it is right, the administrator must start the server again, which renews it. Go on working.</source>
            <translation>بۇ كومپيۇتېرنىڭ سائىتى بويىچە مەركەزنىڭ ئۆز گۇۋاھنامىسىنىڭ مۇددىتى توشقان. ھېچنېمە يوللانمىدى. بۇ كومپيۇتېرنىڭ چېسلاسى خاتا بولسا، توغرىلىتىڭ؛ توغرا بولسا، باشقۇرغۇچى مۇلازىمېتىرنى قايتا قوزغىتىشى كېرەك، ئۇ گۇۋاھنامىنى يېڭىلايدۇ. خىزمەتنى داۋاملاشتۇرۇڭ.</translation>
        </message>
        <message>
            <source>What answers is our centre, but its certificate is not for the address that this computer calls. Nothing was sent. Go on working, and call the administrator: the server must be told this address.</source>
            <translation>جاۋاب بەرگىنى بىزنىڭ مەركەز، لېكىن ئۇنىڭ گۇۋاھنامىسى بۇ كومپيۇتېر ئۇلانغان ئادرېس ئۈچۈن ئەمەس. ھېچنېمە يوللانمىدى. خىزمەتنى داۋاملاشتۇرۇپ، باشقۇرغۇچى بىلەن ئالاقىلىشىڭ: بۇ ئادرېسنى مۇلازىمېتىرغا بىلدۈرۈش كېرەك.</translation>
        </message>
        <message>
            <source>The centre closes the line when it sees this computer’s certificate: it is none that the centre has issued. Go on working: nothing you save is lost, but nothing is sent until the administrator connects this computer again.</source>
            <translation>مەركەز بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىنى كۆرۈپلا ئۇلىنىشنى ئۈزۈۋېتىدۇ: بۇ مەركەز تارقاتقان گۇۋاھنامە ئەمەس. خىزمەتنى داۋاملاشتۇرۇڭ: سىز ساقلىغان مەزمۇن يوقالمايدۇ، لېكىن باشقۇرغۇچى قايتا ئۇلىغۇچە ھېچنېمە يوللانمايدۇ.</translation>
        </message>
        <message>
            <source>⚠ Certificate, days left: %1</source>
            <translation>⚠ گۇۋاھنامە، قالغان كۈن: %1</translation>
        </message>
        <message>
            <source>This computer’s certificate ends in %1 days, and could not be renewed by itself so far. Leave the program open while the centre can be reached. If you still read this next week, tell the administrator.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىنىڭ مۇددىتى %1 كۈندە توشىدۇ، ھازىرغىچە ئۆزى يېڭىلىنالمىدى. مەركەزگە ئۇلانغىلى بولغاندا پروگراممىنى ئوچۇق قويۇڭ. كېلەر ھەپتە يەنە شۇنى كۆرسىڭىز، باشقۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>This computer’s certificate ends in %1 days; after that nothing is sent any more. It is not renewed by itself: tell the administrator now.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىنىڭ مۇددىتى %1 كۈندە توشىدۇ؛ ئۇنىڭدىن كېيىن ھېچنېمە يوللانمايدۇ. ئۇ ئۆزى يېڭىلانمىدى: ھازىرلا باشقۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>This computer’s certificate ends within a day; after that nothing is sent any more. Call the administrator today. Nothing you save is lost.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىنىڭ مۇددىتى بىر كۈن ئىچىدە توشىدۇ؛ ئۇنىڭدىن كېيىن ھېچنېمە يوللانمايدۇ. بۈگۈنلا باشقۇرغۇچى بىلەن ئالاقىلىشىڭ. سىز ساقلىغان مەزمۇن يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>The certificate of this computer does not count yet.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسى تېخى كۈچكە ئىگە ئەمەس.</translation>
        </message>
        <message>
            <source>No case with this code is on this computer. If the visitor has a slip for this window, receive them and keep the slip: the case is announced here when the line brings it.</source>
            <translation>بۇ كومپيۇتېردا بۇ كودلۇق ئەنزە يوق. كەلگۈچىدە بۇ كۆزنەككە يوللانغان ۋەرەقە بولسا، ئۇنى كۈتۈۋېلىپ ۋەرەقىنى ساقلاڭ: تور ئەسلىگە كېلىپ ئەنزە يەتكەندە خەۋەر قىلىنىدۇ.</translation>
        </message>
        <message>
            <source>Matters (count)</source>
            <translation>ئىش سانى</translation>
        </message>
        <message>
            <source>Appointment of an officer</source>
            <translation>خادىم تەيىنلەش</translation>
        </message>
        <message>
            <source>By the centre's list, whoever recorded it was no officer of this hall then, or is none any more. Tell the administrator.</source>
            <translation>مەركەزنىڭ تىزىملىكىدە، خاتىرىلىگەن كىشى شۇ چاغدا ياكى ھازىر بۇ زالنىڭ خادىمى ئەمەس. باشقۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>By the centre's list, whoever recorded it was not appointed to this window then, or is not any more. Tell the administrator.</source>
            <translation>مەركەزنىڭ تىزىملىكىدە، خاتىرىلىگەن كىشى شۇ چاغدا ياكى ھازىر بۇ كۆزنەككە تەيىنلەنمىگەن. باشقۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>By the centre's list, the roles of whoever recorded it did not cover this then, or do not any more. Ask a colleague who may do it.</source>
            <translation>مەركەزنىڭ تىزىملىكىدە، شۇ چاغدا خاتىرىلىگەن كىشىنىڭ ۋەزىپىسى بۇنى ئۆز ئىچىگە ئالمايدۇ. ھوقۇقى بار خىزمەتدىشىڭىزدىن سوراڭ.</translation>
        </message>
        <message>
            <source>No officer of this name is appointed in this hall. Check how the name is written; if it is right, ask the administrator.</source>
            <translation>بۇ زالدا بۇ ئىسىملىك خادىم تەيىنلەنمىگەن. ئىسىمنىڭ يېزىلىشىنى تەكشۈرۈڭ؛ توغرا بولسا، باشقۇرغۇچىدىن سوراڭ.</translation>
        </message>
        <message>
            <source>You are on the list as somebody who no longer works in this hall. If that is not so, ask the administrator.</source>
            <translation>تىزىملىكتە سىز بۇ زالدا ئەمدى ئىشلىمەيدىغان كىشى دەپ كۆرسىتىلگەن. ئۇنداق بولمىسا، باشقۇرغۇچىدىن سوراڭ.</translation>
        </message>
        <message>
            <source>Type your password as well: a name alone opens nothing here.</source>
            <translation>پارولىڭىزنىمۇ كىرگۈزۈڭ: بۇ يەردە پەقەت ئىسىم بىلەن كىرگىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Name and password do not belong together. Type the password again, and look whether capital letters are switched on; who has forgotten it gets a new one from the administrator.</source>
            <translation>ئىسىم بىلەن پارول ماس كەلمىدى. پارولنى قايتا كىرگۈزۈڭ، چوڭ ھەرپ قۇلۇپى ئوچۇقمۇ، قاراڭ؛ ئۇنتۇغان كىشى باشقۇرغۇچىدىن يېڭىسىنى ئالىدۇ.</translation>
        </message>
        <message>
            <source>The administrator gave this password out, so it opens nothing yet. Choose one of your own in its place.</source>
            <translation>بۇ پارولنى باشقۇرغۇچى تارقاتقان، شۇڭا تېخى كىرگىلى بولمايدۇ. ئورنىغا ئۆزىڭىزنىڭ پارولىنى تاللاڭ.</translation>
        </message>
        <message>
            <source>This computer has to reach the centre for this: when you sign in here for the first time, after a new password, or when the centre has not been reached for more than seven days. Try again when the line is back, or sign in where you have worked before.</source>
            <translation>بۇنىڭ ئۈچۈن كومپيۇتېر مەركەزگە ئۇلىنىشى كېرەك: بۇ يەردە بىرىنچى قېتىم كىرگەندە، پارول يېڭىلانغاندا ياكى يەتتە كۈندىن ئارتۇق مەركەزگە ئۇلانمىغاندا. لىنىيە ئەسلىگە كەلگەندە قايتا سىناڭ ياكى ئىلگىرى ئىشلىگەن كومپيۇتېردا كىرىڭ.</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait %1 seconds, then try again.</source>
            <translation>خاتا سىناش بەك كۆپ. %1 سېكۇنت ساقلاپ، ئاندىن قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait %1 minutes, then try again.</source>
            <translation>خاتا سىناش بەك كۆپ. %1 مىنۇت ساقلاپ، ئاندىن قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>A PIN has %1 digits, and not all the same or counting up or down. Choose another.</source>
            <translation>‏PIN كودى %1 خانىلىق سان بولۇپ، ھەممىسى ئوخشاش ياكى ئارقىمۇئارقا سان بولمايدۇ. باشقىسىنى تاللاڭ.</translation>
        </message>
        <message>
            <source>This password is too easy to guess. Choose one of at least %1 characters that is neither your name nor one character over and over; a sentence is good.</source>
            <translation>بۇ پارولنى تېپىۋېلىش بەك ئاسان. كەم دېگەندە %1 ھەرپلىك، ئىسمىڭىز ياكى بىر ھەرپنىڭ تەكرارى بولمىغان پارول تاللاڭ؛ بىر جۈملە بولسا ياخشى.</translation>
        </message>
        <message>
            <source>Your role does not cover this. Ask a colleague who may do it, or the administrator.</source>
            <translation>ۋەزىپىڭىز بۇنى ئۆز ئىچىگە ئالمايدۇ. ھوقۇقى بار خىزمەتدىشىڭىزدىن ياكى باشقۇرغۇچىدىن سوراڭ.</translation>
        </message>
        <message>
            <source>Your role does not cover this: %1. Ask a colleague who may do it, or the administrator.</source>
            <translation>ۋەزىپىڭىز بۇنى ئۆز ئىچىگە ئالمايدۇ: %1. ھوقۇقى بار خىزمەتدىشىڭىزدىن ياكى باشقۇرغۇچىدىن سوراڭ.</translation>
        </message>
        <message>
            <source>You are not appointed to window %1. Choose a window of yours, or ask the administrator.</source>
            <translation>سىز %1 كۆزنەككە تەيىنلەنمىگەن. ئۆزىڭىزنىڭ كۆزنىكىنى تاللاڭ ياكى باشقۇرغۇچىدىن سوراڭ.</translation>
        </message>
        <message>
            <source>Type your name and your password. Your name is written beside everything you record.</source>
            <translation>ئىسمىڭىز ۋە پارولىڭىزنى كىرگۈزۈڭ. ئىسمىڭىز ھەربىر خاتىرىڭىزنىڭ يېنىغا يېزىلىدۇ.</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there for its author. Type your name and password to go on.</source>
            <translation>%1 بۇ كومپيۇتېرنى قۇلۇپلىدى. كىرگۈزۈلۈۋاتقان مەزمۇن ئىگىسى ئۈچۈن يەنىلا بار. داۋاملاشتۇرۇش ئۈچۈن ئىسمىڭىز ۋە پارولىڭىزنى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there. Type your PIN to go on.</source>
            <translation>%1 بۇ كومپيۇتېرنى قۇلۇپلىدى. كىرگۈزۈلۈۋاتقان مەزمۇن يەنىلا بار. داۋاملاشتۇرۇش ئۈچۈن PIN كودىڭىزنى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>⚠ This hall is still being set up: no officer is appointed yet, so anybody can sign in here with any name. Ask the administrator to appoint the officers before visitors come.</source>
            <translation>⚠ بۇ زال تېخى تەييارلىنىۋاتىدۇ: خادىم تەيىنلەنمىگەن، شۇڭا ھەركىم ھەرقانداق ئىسىم بىلەن كىرەلەيدۇ. كەلگۈچىلەرنى قوبۇل قىلىشتىن بۇرۇن باشقۇرغۇچىدىن خادىملارنى تەيىنلەشنى سوراڭ.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>پارول (&amp;P)</translation>
        </message>
        <message>
            <source>Signing in …</source>
            <translation>كىرىۋاتىدۇ …</translation>
        </message>
        <message>
            <source>P&amp;IN</source>
            <translation>‏PIN كودى (&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Another officer, or by password</source>
            <translation>باشقا خادىم ياكى پارول بىلەن (&amp;A)</translation>
        </message>
        <message>
            <source>This is not the PIN. Try again; after three wrong tries in a row only the password opens.</source>
            <translation>‏PIN كودى توغرا ئەمەس. قايتا سىناڭ؛ ئارقىمۇئارقا ئۈچ قېتىم خاتا بولسا، پەقەت پارول بىلەنلا كىرگىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>The PIN opens no more. Type your name and your password.</source>
            <translation>‏PIN كودى ئەمدى كۈچكە ئىگە ئەمەس. ئىسمىڭىز ۋە پارولىڭىزنى كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Your password is right, but the administrator gave it out and knows it. Choose one of your own that nobody else knows: at least %1 characters, a sentence is good.</source>
            <translation>پارولىڭىز توغرا، لېكىن ئۇنى باشقۇرغۇچى تارقاتقان ۋە بىلىدۇ. باشقىلار بىلمەيدىغان ئۆزىڭىزنىڭ پارولىنى تاللاڭ: كەم دېگەندە %1 ھەرپ، بىر جۈملە بولسا ياخشى.</translation>
        </message>
        <message>
            <source>New passwor&amp;d</source>
            <translation>يېڭى پارول (&amp;D)</translation>
        </message>
        <message>
            <source>The new password a&amp;gain</source>
            <translation>يېڭى پارولنى قايتا كىرگۈزۈڭ (&amp;G)</translation>
        </message>
        <message>
            <source>The two new passwords are not the same. Type both again.</source>
            <translation>ئىككى يېڭى پارول ئوخشاش ئەمەس. ئىككىلىسىنى قايتا كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>The new password is the old one. Choose another that nobody else knows.</source>
            <translation>يېڭى پارول كونىسى بىلەن ئوخشاش. باشقىلار بىلمەيدىغان باشقا پارول تاللاڭ.</translation>
        </message>
        <message>
            <source>My PIN … (Ctrl+Shift+L)</source>
            <translation>‏PIN كودۇم … (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>My PIN</source>
            <translation>‏PIN كودۇم</translation>
        </message>
        <message>
            <source>Six digits open this computer again after you have locked it. They hold on this computer alone; when the program was started anew, or after three wrong tries in a row, the password is asked for first.</source>
            <translation>كومپيۇتېرنى قۇلۇپلىغاندىن كېيىن، ئالتە خانىلىق سان بىلەن قايتا ئاچالايسىز. ئۇ پەقەت بۇ كومپيۇتېردا كۈچكە ئىگە؛ پروگرامما قايتا قوزغىتىلغاندا ياكى ئارقىمۇئارقا ئۈچ قېتىم خاتا بولغاندا، ئالدى بىلەن پارول سورىلىدۇ.</translation>
        </message>
        <message>
            <source>New P&amp;IN</source>
            <translation>يېڭى PIN كودى (&amp;I)</translation>
        </message>
        <message>
            <source>The PIN a&amp;gain</source>
            <translation>‏PIN كودىنى قايتا كىرگۈزۈڭ (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Set the PIN</source>
            <translation>‏PIN كودىنى بېكىتىش (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Remove my PIN</source>
            <translation>‏PIN كودىنى بىكار قىلىش (&amp;R)</translation>
        </message>
        <message>
            <source>The two PINs are not the same. Type both again.</source>
            <translation>ئىككى PIN كودى ئوخشاش ئەمەس. ئىككىلىسىنى قايتا كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>The PIN is set. After locking it opens this computer for you.</source>
            <translation>‏PIN كودى بېكىتىلدى. قۇلۇپلىغاندىن كېيىن ئۇنىڭ بىلەن ئاچالايسىز.</translation>
        </message>
        <message>
            <source>There is no PIN any more. After locking your password opens this computer.</source>
            <translation>‏PIN كودى بىكار قىلىندى. قۇلۇپلىغاندىن كېيىن پارول بىلەن ئاچىسىز.</translation>
        </message>
        <message>
            <source>Set, change or remove my PIN</source>
            <translation>‏PIN كودۇمنى بېكىتىش، ئۆزگەرتىش ياكى بىكار قىلىش</translation>
        </message>
        <message>
            <source>Your role looks after the system and not after cases, so no lists of cases are shown here. To work on cases, somebody with another role has to sign in.</source>
            <translation>ۋەزىپىڭىز سىستېمىنى باشقۇرۇش، ئەنزە بېجىرىش ئەمەس، شۇڭا بۇ يەردە ئەنزە تىزىملىكى كۆرسىتىلمەيدۇ. ئەنزە بېجىرىش ئۈچۈن باشقا ۋەزىپىدىكى كىشى كىرىشى كېرەك.</translation>
        </message>
        <message>
            <source>Receptionist</source>
            <translation>قوبۇل قىلغۇچى</translation>
        </message>
        <message>
            <source>Window officer</source>
            <translation>كۆزنەك خادىمى</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>ماسلاشتۇرغۇچى</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>نازارەتچى</translation>
        </message>
        <message>
            <source>Discipline inspector</source>
            <translation>ئىنتىزام تەكشۈرگۈچى</translation>
        </message>
        <message>
            <source>System administrator</source>
            <translation>سىستېما باشقۇرغۇچى</translation>
        </message>
        <message>
            <source>Security administrator</source>
            <translation>بىخەتەرلىك باشقۇرغۇچى</translation>
        </message>
        <message>
            <source>Security auditor</source>
            <translation>بىخەتەرلىك تەپتىشچىسى</translation>
        </message>
        <message>
            <source>reading cases</source>
            <translation>ئەنزىلەرنى كۆرۈش</translation>
        </message>
        <message>
            <source>registering visitors</source>
            <translation>كەلگۈچىلەرنى تىزىملاش</translation>
        </message>
        <message>
            <source>screening cases and guiding visitors elsewhere</source>
            <translation>ئەنزىلەرنى ئايرىش ۋە كەلگۈچىلەرنى يېتەكلەش</translation>
        </message>
        <message>
            <source>sending cases to other windows</source>
            <translation>ئەنزىلەرنى باشقا كۆزنەككە يوللاش</translation>
        </message>
        <message>
            <source>answering a transfer</source>
            <translation>يۆتكەشكە جاۋاب قايتۇرۇش</translation>
        </message>
        <message>
            <source>handling and closing cases</source>
            <translation>ئەنزىلەرنى بېجىرىش ۋە ئاياقلاشتۇرۇش</translation>
        </message>
        <message>
            <source>call-back, evaluation and reopening</source>
            <translation>قايتا زىيارەت، باھالاش ۋە قايتا بېجىرىش</translation>
        </message>
        <message>
            <source>adding notes and papers, and correcting</source>
            <translation>ئىزاھ ۋە ماتېرىيال قوشۇش، تۈزىتىش</translation>
        </message>
        <message>
            <source>printing the papers of a case</source>
            <translation>ئەنزە ھۆججەتلىرىنى بېسىش</translation>
        </message>
        <message>
            <source>seeing identity numbers and phones in full</source>
            <translation>كىملىك ۋە تېلېفون نومۇرىنى تولۇق كۆرۈش</translation>
        </message>
        <message>
            <source>coordinating and supervising</source>
            <translation>ماسلاشتۇرۇش ۋە نازارەت قىلىش</translation>
        </message>
        <message>
            <source>planning leaders' receptions</source>
            <translation>رەھبەر قوبۇلىنى ئورۇنلاشتۇرۇش</translation>
        </message>
        <message>
            <source>booking leaders' receptions</source>
            <translation>رەھبەر قوبۇلىغا تىزىملاش</translation>
        </message>
        <message>
            <source>the figures for the analysis meeting</source>
            <translation>تەھلىل يىغىنىنىڭ ستاتىستىكىسى</translation>
        </message>
        <message>
            <source>No officer of this hall any more: %1.</source>
            <translation>ئەمدى بۇ زالنىڭ خادىمى ئەمەس: %1.</translation>
        </message>
        <message>
            <source>Appointed: %1 (%2).</source>
            <translation>تەيىنلەندى: %1 (%2).</translation>
        </message>
        <message>
            <source>Appointed: %1 (%2), at windows %3.</source>
            <translation>تەيىنلەندى: %1 (%2)، كۆزنەك: %3.</translation>
        </message>
        <message>
            <source>First time</source>
            <translation>تۇنجى قېتىم</translation>
        </message>
        <message>
            <source>First letter or visit about this, as far as this window knows: handle it with priority, and completely.</source>
            <translation>بۇ كۆزنەكنىڭ بىلىشىچە، بۇ ئىش توغرىسىدىكى تۇنجى خەت ياكى زىيارەت: ئالدىن ۋە تولۇق بىر تەرەپ قىلىڭ.</translation>
        </message>
        <message>
            <source>No keyring runs on this computer, so its own secret lies in a file. Cases stay closed without an officer&apos;s password; who takes the disk can still pose as this desk until it is revoked. IT office: log in to a session with a keyring.</source>
            <translation>بۇ كومپيۇتېردا ئاچقۇچ ھالقىسى ئىجرا بولمىغاچقا، ئۇنىڭ ئۆز مەخپىي ئاچقۇچى ھۆججەتتە ساقلاندى. خادىمنىڭ پارولى بولمىسا ئىشلار ئېچىلمايدۇ؛ دىسكىنى ئالغان كىشى بۇ كومپيۇتېر بىكار قىلىنغۇچە ئۇنىڭ نامىدا ئىش قىلالايدۇ. ئۇچۇر بۆلۈمى ئاچقۇچ ھالقىسى بار سۆزلىشىشكە كىرسۇن.</translation>
        </message>
        <message>
            <source>The keyring of this computer&apos;s session does not answer, and it holds what opens this desk. Nothing was changed or lost. Unlock the keyring or log in to the usual session, then start again.</source>
            <translation>بۇ كومپيۇتېر سۆزلىشىشىنىڭ ئاچقۇچ ھالقىسى جاۋاب بەرمىدى، بۇ كۆزنەكنى ئاچىدىغان ئاچقۇچ شۇنىڭدا. ھېچنېمە ئۆزگەرمىدى ياكى يوقالمىدى. ئاچقۇچ ھالقىسىنىڭ قۇلۇپىنى ئېچىڭ ياكى ئادەتتىكى سۆزلىشىشكە كىرىڭ، ئاندىن قايتا قوزغىتىڭ.</translation>
        </message>
        <message>
            <source>The keyring of this session no longer has what opens this desk. Nothing was changed or lost, unsent work included. Call the IT office: the centre can open device.escrow for it.</source>
            <translation>بۇ سۆزلىشىشنىڭ ئاچقۇچ ھالقىسىدا بۇ كۆزنەكنى ئاچىدىغان ئاچقۇچ قالمىدى. ھېچنېمە ئۆزگەرمىدى ياكى يوقالمىدى، ئەۋەتىلمىگەن ئىشلارمۇ شۇنداق. ئۇچۇر بۆلۈمىگە خەۋەر قىلىڭ: مەركەز device.escrow نى ئېچىپ بېرەلەيدۇ.</translation>
        </message>
        <message>
            <source>What was registered last can only travel once an officer of this desk has signed in on it. Nothing is lost. Sign in once, then try again.</source>
            <translation>ئەڭ ئاخىرقى تىزىملانغان ئىشلار بۇ كۆزنەك خادىمى بىر قېتىم كىرگەندىن كېيىنلا ئەۋەتىلىدۇ. ھېچنېمە يوقالمىدى. بىر قېتىم كىرىپ، ئاندىن قايتا سىناڭ.</translation>
        </message>
        <message>
            <source>This desk opens again. Destroy the file %1 now: with it this desk&apos;s disk can be read.</source>
            <translation>بۇ كۆزنەك يەنە ئېچىلىدىغان بولدى. %1 ھۆججىتىنى ھازىرلا يوق قىلىڭ: ئۇنىڭ بىلەن بۇ كومپيۇتېرنىڭ دىسكىسىنى ئوقۇغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>%1 is no secret of a desk. reception-server open-device writes one.</source>
            <translation>%1 كۆزنەكنىڭ ئاچقۇچ ھۆججىتى ئەمەس. ئۇنى reception-server open-device يازىدۇ.</translation>
        </message>
        <message>
            <source>%1 is the secret of another desk. Nothing was changed.</source>
            <translation>%1 باشقا كۆزنەكنىڭ ئاچقۇچى. ھېچنېمە ئۆزگەرمىدى.</translation>
        </message>
        <message>
            <source>Restricted matter</source>
            <translation>چەكلىك ئوقۇلىدىغان ئىش</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>چەكلىك</translation>
        </message>
        <message>
            <source>A restricted matter: only its handlers and the coordinator read who the people are and what it is about.</source>
            <translation>چەكلىك ئىش: كىملەر ۋە نېمە ئىش ئىكەنلىكىنى پەقەت بېجىرگۈچىلەر ۋە ماسلاشتۇرغۇچىلا ئوقۇيالايدۇ.</translation>
        </message>
        <message>
            <source>If it is yours to work on, take it over with a reason: then you are a handler and read it, and the case says since when and why.</source>
            <translation>ئەگەر سىز بېجىرىدىغان بولسىڭىز، سەۋەبىنى يېزىپ ئۆتكۈزۈۋېلىڭ: شۇنىڭدىن كېيىن سىز بېجىرگۈچى بولۇپ ئوقۇيالايسىز، قاچاندىن باشلاپ ۋە نېمىشقا ئىكەنلىكى ئىشقا خاتىرىلىنىدۇ.</translation>
        </message>
        <message>
            <source>Restricted: read by its handlers and the coordinator alone</source>
            <translation>چەكلىك: پەقەت بېجىرگۈچىلەر ۋە ماسلاشتۇرغۇچىلا ئوقۇيدۇ</translation>
        </message>
        <message>
            <source>Take over and read …</source>
            <translation>ئۆتكۈزۈۋېلىپ ئوقۇش …</translation>
        </message>
        <message>
            <source>A restricted matter: only its handlers, the coordinator and whoever recorded this can read it.</source>
            <translation>چەكلىك ئىش: بۇ خاتىرىنى پەقەت بېجىرگۈچىلەر، ماسلاشتۇرغۇچى ۋە خاتىرىلىگەن كىشىلا ئوقۇيالايدۇ.</translation>
        </message>
        <message>
            <source>This matter is restricted: only its handlers and the coordinator may do this. If it is yours to work on, take it over first, with a reason.</source>
            <translation>بۇ چەكلىك ئىش: بۇنى پەقەت بېجىرگۈچىلەر ۋە ماسلاشتۇرغۇچىلا قىلالايدۇ. ئەگەر سىز بېجىرىدىغان بولسىڭىز، ئاۋۋال سەۋەبىنى يېزىپ ئۆتكۈزۈۋېلىڭ.</translation>
        </message>
        <message>
            <source>This person is under 14. Fill in “%1”, or say why nobody can be named; then the matter is registered all the same.</source>
            <translation>بۇ كىشى 14 ياشقا توشمىغان. «%1»نى تولدۇرۇڭ ياكى نېمىشقا يازغىلى بولمايدىغانلىقىنى ئېيتىڭ؛ ئىش يەنىلا تىزىملىنىدۇ.</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>ۋەسىي</translation>
        </message>
        <message>
            <source>What the guardian is to the child</source>
            <translation>ۋەسىينىڭ بالا بىلەن مۇناسىۋىتى</translation>
        </message>
        <message>
            <source>Restricted to its handlers and the coordinator</source>
            <translation>بېجىرگۈچىلەر ۋە ماسلاشتۇرغۇچى بىلەن چەكلەندى</translation>
        </message>
        <message>
            <source>Taken over by a further handler</source>
            <translation>يەنە بىر بېجىرگۈچى ئۆتكۈزۈۋالدى</translation>
        </message>
        <message>
            <source>Under 14 years old</source>
            <translation>‏14 ياشقا توشمىغان</translation>
        </message>
        <message>
            <source>Sensitive: only its handlers and the coordinator read it</source>
            <translation>سەزگۈر: پەقەت بېجىرگۈچىلەر ۋە ماسلاشتۇرغۇچىلا ئوقۇيدۇ</translation>
        </message>
        <message>
            <source>Restricted by rule: matters of family, health, sexual violence and children are read by their handlers and the coordinator alone (Personal Information Protection Law, articles 28 to 31).</source>
            <translation>قائىدە بويىچە چەكلىك: ئائىلە، سالامەتلىك، جىنسىي تاجاۋۇز ۋە بالىلارغا ئائىت ئىشلارنى پەقەت بېجىرگۈچىلەر ۋە ماسلاشتۇرغۇچىلا ئوقۇيدۇ (شەخسىي ئۇچۇر قوغداش قانۇنى 28–31-ماددىلار).</translation>
        </message>
        <message>
            <source>An accusation is sealed: you receive it, window 23 handles it, also what is for the organisation department. Nobody else can see it, find it or be sent it, the unit it is about least of all. Name that unit below.</source>
            <translation>پاش قىلىش-شىكايەت قىلىش مەخپىي يولدا ماڭىدۇ: سىز قوبۇل قىلىسىز، 23-كۆزنەك بىر تەرەپ قىلىدۇ، تەشكىلات بۆلۈمىگە تەۋە ئىشلارمۇ شۇ كۆزنەك ئارقىلىق بارىدۇ. باشقىلار كۆرەلمەيدۇ، تاپالمايدۇ، تاپشۇرۇۋالالمايدۇ، پاش قىلىنغان ئورۇن تېخىمۇ شۇنداق. شۇ ئورۇننىڭ نامىنى تۆۋەنگە يېزىڭ.</translation>
        </message>
        <message>
            <source>This is an accusation. Its road is sealed: from the officer who received it to window 23, so only window 23 can be chosen.</source>
            <translation>بۇ پاش قىلىش-شىكايەت قىلىش. ئۇنىڭ يولى مەخپىي: قوبۇللىغان خادىمدىن 23-كۆزنەككە، شۇڭا پەقەت 23-كۆزنەكنىلا تاللىغىلى بولىدۇ.</translation>
        </message>
        <message>
            <source>An accusation goes from the officer who received it to window 23 and nowhere else.</source>
            <translation>پاش قىلىش-شىكايەت قىلىش پەقەت قوبۇللىغان خادىمدىن 23-كۆزنەككىلا بارىدۇ، باشقا يەرگە يوللانمايدۇ.</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the visitor to window %2 or window %3. What you typed stays on the screen for you, and no copy of it is kept on this computer.</source>
            <translation>بۇ پاش قىلىش %1 كۆزنەكتىكى ئورۇن ياكى ئۇنىڭ تۆۋەن، يۇقىرى ئورنى ئۈستىدە، شۇڭا بۇ يەردە تىزىملانمايدۇ. كەلگۈچىنى %2 ياكى %3 كۆزنەككە ئاپىرىڭ. يازغىنىڭىز ئېكراندا سىز ئۈچۈن تۇرىدۇ، بۇ كومپيۇتېردا نۇسخىسى ساقلانمايدۇ.</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the visitor to window %2. What you typed stays on the screen for you, and no copy of it is kept on this computer.</source>
            <translation>بۇ پاش قىلىش %1 كۆزنەكتىكى ئورۇن ياكى ئۇنىڭ تۆۋەن، يۇقىرى ئورنى ئۈستىدە، شۇڭا بۇ يەردە تىزىملانمايدۇ. كەلگۈچىنى %2 كۆزنەككە ئاپىرىڭ. يازغىنىڭىز ئېكراندا سىز ئۈچۈن تۇرىدۇ، بۇ كومپيۇتېردا نۇسخىسى ساقلانمايدۇ.</translation>
        </message>
        <message>
            <source>This accusation is about the discipline organ itself, so window 23 does not get it. It goes upward: take the next step “Sent to a higher level” to the discipline organ above, print the cover, and hand it over in a closed envelope.</source>
            <translation>بۇ پاش قىلىش ئىنتىزام تەكشۈرۈش ئورگىنىنىڭ ئۆزى ئۈستىدە، شۇڭا 23-كۆزنەككە بېرىلمەيدۇ، يۇقىرىغا يوللىنىدۇ: «يۇقىرى دەرىجىگە يوللاش» قەدىمى بىلەن يۇقىرى ئىنتىزام تەكشۈرۈش ئورگىنىغا يوللاڭ، مۇقاۋىسىنى بېسىڭ ۋە پېچەتلەنگەن كونۋېرتتا تاپشۇرۇڭ.</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is never sent there.</source>
            <translation>بۇ پاش قىلىش %1 كۆزنەكتىكى ئورۇن ياكى ئۇنىڭ تۆۋەن، يۇقىرى ئورنى ئۈستىدە، شۇڭا ئۇ يەرگە ھەرگىز يوللانمايدۇ.</translation>
        </message>
        <message>
            <source>The accusation is about the unit that sits at that window, or about one under or over it: it may neither lie there nor go there.</source>
            <translation>پاش قىلىش شۇ كۆزنەكتىكى ئورۇن ياكى ئۇنىڭ تۆۋەن، يۇقىرى ئورنى ئۈستىدە: ئۇ يەردە تۇرمايدۇ، ئۇ يەرگە يوللانمايدۇ.</translation>
        </message>
        <message>
            <source>Show the numbers in full</source>
            <translation>نومۇرلارنى تولۇق كۆرسىتىش</translation>
        </message>
        <message>
            <source>Identity numbers and phones are covered, and shown for half a minute when there is a reason. It is recorded with your name, and supervisors can read it. Write no name and no number into it.</source>
            <translation>كىملىك نومۇرى ۋە تېلېفون نومۇرى يېپىق تۇرىدۇ، سەۋەب بولغاندا يېرىم مىنۇت كۆرسىتىلىدۇ. سەۋەب ئىسمىڭىز بىلەن بىللە خاتىرىلىنىدۇ، نازارەتچىلەر ئۇنى كۆرەلەيدۇ. سەۋەبكە ئىسىم ۋە نومۇر يازماڭ.</translation>
        </message>
        <message>
            <source>Choose the reason</source>
            <translation>سەۋەبنى تاللاڭ</translation>
        </message>
        <message>
            <source>Another reason, in my own words</source>
            <translation>باشقا سەۋەب، ئۆزۈم يازىمەن</translation>
        </message>
        <message>
            <source>&amp;In my words</source>
            <translation>ئۆز سۆزۈم بىلەن(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>كۆرسىتىش(&amp;S)</translation>
        </message>
        <message>
            <source>What is on record is shown covered here. Type the whole new number.</source>
            <translation>تىزىملانغان نومۇر بۇ يەردە يېپىق كۆرسىتىلىدۇ. يېڭى نومۇرنى تولۇق كىرگۈزۈڭ.</translation>
        </message>
        <message>
            <source>Who looked at this case</source>
            <translation>بۇ دېلونى كىم كۆردى</translation>
        </message>
        <message>
            <source>What all counters have told the centre, the newest first. What a counter without a line has not sent yet is missing.</source>
            <translation>بارلىق كۆزنەكلەر مەركەزگە يەتكۈزگەن خاتىرىلەر، ئەڭ يېڭىسى ئالدىدا. تورى ئۈزۈلگەن كۆزنەك تېخى يوللىمىغانلىرى بۇنىڭدا يوق.</translation>
        </message>
        <message>
            <source>Asking the centre who looked at this case …</source>
            <translation>بۇ دېلونى كىم كۆرگەنلىكى مەركەزدىن سورىلىۋاتىدۇ …</translation>
        </message>
        <message>
            <source>&amp;Ask again</source>
            <translation>قايتا سوراش(&amp;A)</translation>
        </message>
        <message>
            <source>The centre has been told of nobody who looked at this case.</source>
            <translation>مەركەزدە بۇ دېلونى كۆرگەن ھېچكىم توغرىسىدا خاتىرە يوق.</translation>
        </message>
        <message>
            <source>Entries: %1</source>
            <translation>خاتىرە سانى: %1</translation>
        </message>
        <message>
            <source>Only the newest %1 entries are shown.</source>
            <translation>پەقەت ئەڭ يېڭى %1 خاتىرە كۆرسىتىلدى.</translation>
        </message>
        <message>
            <source>The centre cannot be reached now, and it alone knows who looked at a case at the other counters. Ask again when the line is back.</source>
            <translation>ھازىر مەركەزگە ئۇلىنالمايدۇ، باشقا كۆزنەكلەردە دېلونى كىم كۆرگەنلىكىنى پەقەت مەركەز بىلىدۇ. تور ئەسلىگە كەلگەندە قايتا سوراڭ.</translation>
        </message>
        <message>
            <source>Who looked at a case is listed for coordinator and supervisor at windows 01 and 02, and of an accusation for the discipline inspection at window 23.</source>
            <translation>دېلونى كىم كۆرگەنلىكى 01 ۋە 02-كۆزنەكتىكى ماسلاشتۇرغۇچى ۋە نازارەتچىگە، پاش قىلىش-ئەرز قىلىش بولسا 23-كۆزنەكتىكى ئىنتىزام تەكشۈرگۈچىگە كۆرسىتىلىدۇ.</translation>
        </message>
        <message>
            <source>The centre&apos;s program is too old to tell who looked at a case. Tell the administrator.</source>
            <translation>مەركەزنىڭ پروگراممىسى كونا بولغاچقا دېلونى كىم كۆرگەنلىكىنى ئېيتالمايدۇ. باشقۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>The centre gave no answer that can be read. Ask again, and tell the administrator if it stays so.</source>
            <translation>مەركەزنىڭ جاۋابىنى ئوقۇغىلى بولمىدى. قايتا سوراڭ، يەنە شۇنداق بولسا باشقۇرغۇچىغا ئېيتىڭ.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>كىم</translation>
        </message>
        <message>
            <source>At which window</source>
            <translation>قايسى كۆزنەكتە</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>سەۋەبى</translation>
        </message>
        <message>
            <source>opened the case</source>
            <translation>دېلونى ئاچتى</translation>
        </message>
        <message>
            <source>saw the numbers in full</source>
            <translation>نومۇرلارنى تولۇق كۆردى</translation>
        </message>
        <message>
            <source>printed a paper</source>
            <translation>ھۆججەت باستى</translation>
        </message>
        <message>
            <source>printed: %1, copy %2</source>
            <translation>باسقىنى: %1، %2-نۇسخا</translation>
        </message>
        <message>
            <source>printed a list</source>
            <translation>تىزىملىك باستى</translation>
        </message>
        <message>
            <source>looked for a person by a number</source>
            <translation>نومۇر ئارقىلىق كىشى ئىزدىدى</translation>
        </message>
        <message>
            <source>To reach the visitor</source>
            <translation>كەلگۈچى بىلەن ئالاقىلىشىش ئۈچۈن</translation>
        </message>
        <message>
            <source>To compare with the document that was shown</source>
            <translation>كۆرسىتىلگەن كىنىشكىگە سېلىشتۇرۇش ئۈچۈن</translation>
        </message>
        <message>
            <source>To fill in a paper</source>
            <translation>ھۆججەت تولدۇرۇش ئۈچۈن</translation>
        </message>
        <message>
            <source>To correct what was recorded</source>
            <translation>تىزىملانغاننى تۈزىتىش ئۈچۈن</translation>
        </message>
        <message>
            <source>&amp;Who looked at it …</source>
            <translation>كىم كۆردى(&amp;W) …</translation>
        </message>
        <message>
            <source>listing who looked at a case</source>
            <translation>دېلونى كىم كۆرگەنلىكىنى كۆرۈش</translation>
        </message>
        <message>
            <source>⚠ Withdrawn cases: %1</source>
            <translation>⚠ قايتۇرۇۋېلىنغان دېلولار: %1</translation>
        </message>
        <message>
            <source>The centre withdraws %1 of %2 cases from this computer. That is more at once than an ordinary day brings, so nothing was erased. Until this is answered nothing new comes from the centre; what is recorded here is still sent. Ask the IT office whether the centre means it.</source>
            <translation>مەركەز بۇ كومپيۇتېردىكى %2 دېلونىڭ %1 نى قايتۇرۇۋالماقچى. بىر قېتىمدا بۇنچە كۆپ قايتۇرۇۋېلىش ئادەتتىكى ئىش ئەمەس، شۇڭا ھېچنېمە ئۆچۈرۈلمىدى. جاۋاب بېرىلگۈچە مەركەزدىن يېڭى مەزمۇن كەلمەيدۇ؛ بۇ يەردە خاتىرىلەنگەنلەر يەنىلا ئەۋەتىلىدۇ. مەركەزنىڭ راستتىنلا شۇنداق قىلماقچى ئىكەنلىكىنى ئۇچۇر تېخنىكىسى ئىشخانىسىدىن سوراڭ.</translation>
        </message>
        <message>
            <source>The centre withdraws %1 of %2 cases from this computer, and it was answered that they stay. Nothing was erased, and nothing new comes from the centre. Call the IT office: it sets the centre right, or asks for the cases to be erased. What is recorded here is still sent.</source>
            <translation>مەركەز بۇ كومپيۇتېردىكى %2 دېلونىڭ %1 نى قايتۇرۇۋالماقچى، ئۇلار ساقلىنىدۇ دەپ جاۋاب بېرىلدى. ھېچنېمە ئۆچۈرۈلمىدى، مەركەزدىن يېڭى مەزمۇنمۇ كەلمەيدۇ. ئۇچۇر تېخنىكىسى ئىشخانىسىغا تېلېفون قىلىڭ: ئۇ مەركەزنى توغرىلايدۇ ياكى دېلولارنى ئۆچۈرۈشنى ئۇقتۇرىدۇ. بۇ يەردە خاتىرىلەنگەنلەر يەنىلا ئەۋەتىلىدۇ.</translation>
        </message>
        <message>
            <source>It was agreed that %1 of %2 cases are erased from this computer, as the centre wishes. That happens as soon as the centre is reached.</source>
            <translation>مەركەزنىڭ تەلىپى بويىچە بۇ كومپيۇتېردىكى %2 دېلونىڭ %1 نى ئۆچۈرۈشكە قوشۇلدى. مەركەزگە ئۇلىنىش بىلەنلا ئىجرا قىلىنىدۇ.</translation>
        </message>
        <message>
            <source>Only a coordinator or an administrator who is signed in on this computer can answer.</source>
            <translation>پەقەت بۇ كومپيۇتېردا كىرگەن ماسلاشتۇرغۇچى ياكى باشقۇرغۇچىلا جاۋاب بېرەلەيدۇ.</translation>
        </message>
        <message>
            <source>The centre means it: erase them here</source>
            <translation>مەركەز جەزملىدى: بۇ يەردىن ئۆچۈرۈلسۇن</translation>
        </message>
        <message>
            <source>Keep them, and ask the IT office</source>
            <translation>ساقلاپ تۇرۇپ، ئۇچۇر تېخنىكىسى ئىشخانىسىدىن سورايمەن</translation>
        </message>
        <message>
            <source>This computer is shut out</source>
            <translation>بۇ كومپيۇتېر ئىشلىتىشتىن توختىتىلدى</translation>
        </message>
        <message>
            <source>The centre has revoked this computer, so that nobody can sign in here and no case is shown. Call the IT office: it knows why, and can connect the computer anew.</source>
            <translation>مەركەز بۇ كومپيۇتېرنى ئىشلىتىشتىن توختاتتى، بۇ يەردە ھېچكىم كىرەلمەيدۇ، ھېچقانداق دېلو كۆرسىتىلمەيدۇ. ئۇچۇر تېخنىكىسى ئىشخانىسىغا تېلېفون قىلىڭ: ئۇ سەۋەبىنى بىلىدۇ ۋە كومپيۇتېرنى قايتا ئۇلاپ بېرەلەيدۇ.</translation>
        </message>
        <message>
            <source>The centre has revoked this computer and had the cases on it erased; the centre still has them. Nobody can sign in here. Call the IT office: it knows why, and can connect the computer anew.</source>
            <translation>مەركەز بۇ كومپيۇتېرنى ئىشلىتىشتىن توختىتىپ، ئۇنىڭدىكى دېلولارنى ئۆچۈردى؛ ئۇلار مەركەزدە يەنىلا بار. بۇ يەردە ھېچكىم كىرەلمەيدۇ. ئۇچۇر تېخنىكىسى ئىشخانىسىغا تېلېفون قىلىڭ: ئۇ سەۋەبىنى بىلىدۇ ۋە كومپيۇتېرنى قايتا ئۇلاپ بېرەلەيدۇ.</translation>
        </message>
        <message>
            <source>%1 entries that were saved here and not sent yet are kept, locked, on this computer. Leave it as it is: the IT office carries them to the centre on a USB stick.</source>
            <translation>بۇ يەردە ساقلانغان، تېخى ئەۋەتىلمىگەن %1 خاتىرە بۇ كومپيۇتېردا قۇلۇپلانغان ھالدا ساقلىنىپ تۇرىدۇ. شۇ پېتى قويۇڭ: ئۇچۇر تېخنىكىسى ئىشخانىسى ئۇلارنى USB دىسكا بىلەن مەركەزگە ئېلىپ بارىدۇ.</translation>
        </message>
        <message>
            <source>The computer was shut out of the centre, and what the centre holds was erased from it.</source>
            <translation>بۇ كومپيۇتېر مەركەز تەرىپىدىن ئىشلىتىشتىن توختىتىلدى، مەركەزدە بار مەزمۇنلار ئۇنىڭدىن ئۆچۈرۈلدى.</translation>
        </message>
        <message>
            <source>✖ Record in doubt</source>
            <translation>✖ خاتىرە شۈبھىلىك</translation>
        </message>
        <message>
            <source>The centre’s record does not match what it signed before; tell the auditor. Go on working: nothing you save is lost.</source>
            <translation>مەركەزنىڭ خاتىرىسى ئۇنىڭ بۇرۇن ئىمزالىغىنىغا ماس كەلمەيدۇ؛ تەپتىشچىگە ئېيتىڭ. خىزمەتنى داۋاملاشتۇرۇڭ: ساقلىغانلىرىڭىز يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>%1 signed records of the centre were written to %2.</source>
            <translation>مەركەز ئىمزالىغان %1 تال خاتىرە %2 گە يېزىلدى.</translation>
        </message>
        <message>
            <source>This case was erased when its retention period had ended. Nothing can be added to it.</source>
            <translation>بۇ ئەنزە ساقلاش مۇددىتى توشقاندا ئۆچۈرۈۋېتىلگەن. ئۇنىڭغا ھېچنېمە قوشقىلى بولمايدۇ.</translation>
        </message>
        <message>
            <source>Erasure of a case</source>
            <translation>ئەنزىنى ئۆچۈرۈش</translation>
        </message>
        <message>
            <source>The case was erased, since its retention period had ended.</source>
            <translation>ساقلاش مۇددىتى توشقاچقا، ئەنزە ئۆچۈرۈلدى.</translation>
        </message>
        <message>
            <source>✖ Reading not on record</source>
            <translation>✖ كۆرۈش خاتىرىگە كىرمىدى</translation>
        </message>
        <message>
            <source>The centre does not take this computer’s record of who read what; tell the administrator. Go on working: nothing you save is lost.</source>
            <translation>مەركەز بۇ كومپيۇتېرنىڭ كىم نېمىنى كۆرگەنلىكى توغرىسىدىكى خاتىرىسىنى قوبۇل قىلمايدۇ؛ باشقۇرغۇچىغا ئېيتىڭ. خىزمەتنى داۋاملاشتۇرۇڭ: ساقلىغانلىرىڭىز يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>This is not the earlier password. Type the one that you had when you last worked at this computer, or go on without it.</source>
            <translation>بۇ ئىلگىرىكى پارول ئەمەس. بۇ كومپيۇتېردا ئاخىرقى قېتىم ئىشلىگەندىكى پارولنى كىرگۈزۈڭ ياكى ئۇنىڭسىز داۋاملاشتۇرۇڭ.</translation>
        </message>
        <message>
            <source>Your password was changed at another desk. Type the earlier one as well, so that the accusations you received here and what you typed and did not send still open; or go on without it, and they stay closed here until you do.</source>
            <translation>پارولىڭىز باشقا كومپيۇتېردا ئۆزگەرتىلگەن. بۇ يەردە تاپشۇرۇۋالغان پاش قىلىش-شىكايەتلىرىڭىز ۋە كىرگۈزۈپ ئەۋەتمىگەن مەزمۇنلىرىڭىز يەنىلا ئېچىلسۇن ئۈچۈن ئىلگىرىكى پارولنىمۇ كىرگۈزۈڭ؛ ئۇنىڭسىز داۋاملاشتۇرسىڭىزمۇ بولىدۇ، كىرگۈزگۈچە ئۇلار بۇ يەردە ئېچىلمايدۇ.</translation>
        </message>
        <message>
            <source>Ea&amp;rlier password</source>
            <translation>ئىلگىرىكى پارول (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Go on without it</source>
            <translation>ئۇنىڭسىز داۋاملاشتۇرۇش (&amp;G)</translation>
        </message>
        <message>
            <source>✖ Accusations do not open here</source>
            <translation>✖ پاش قىلىش-شىكايەت بۇ يەردە ئېچىلمايدۇ</translation>
        </message>
        <message>
            <source>You do not hold yet what opens the accusations that come to this desk. As soon as another discipline inspector signs in here, you have it from your next sign-in on.</source>
            <translation>بۇ كومپيۇتېرغا كەلگەن پاش قىلىش-شىكايەتنى ئاچىدىغان ئاچقۇچ سىزدە تېخى يوق. باشقا بىر ئىنتىزام تەكشۈرگۈچى بۇ يەردە كىرگەندىن كېيىن، كېلەر قېتىم كىرگىنىڭىزدە سىزدە بولىدۇ.</translation>
        </message>
        <message>
            <source>Nobody at this desk holds what opened its accusations any more, so it made a new key, which the centre does not trust yet. Ask the administrator to release this desk. Accusations from before open again when the officers who received them sign in.</source>
            <translation>بۇ كومپيۇتېردا پاش قىلىش-شىكايەتنى ئاچىدىغان ئاچقۇچ ھېچكىمدە قالمىدى، شۇڭا يېڭى ئاچقۇچ ياسالدى، مەركەز ئۇنىڭغا تېخى ئىشەنمەيدۇ. باشقۇرغۇچىدىن بۇ كومپيۇتېرنى قويۇپ بېرىشنى (release) سوراڭ. ئىلگىرىكىلىرى ئۇلارنى تاپشۇرۇۋالغان خادىملار كىرگەندە قايتا ئېچىلىدۇ.</translation>
        </message>
        <message>
            <source>Extract without names</source>
            <translation>ئىسىمسىز قىسقىچە مەزمۇن</translation>
        </message>
        <message>
            <source>Identity page</source>
            <translation>كىملىك ئۇچۇرلىرى بېتى</translation>
        </message>
        <message>
            <source>This extract names nobody who brings the matter. Who that is stands on the identity page of the same code, which is kept apart. *** stands for what visitors wrote of themselves. Only this extract is handed on.</source>
            <translation>بۇ قىسقىچە مەزمۇنغا كەلگۈچىنىڭ كىملىكى يېزىلمايدۇ. كىملىكى ئوخشاش نومۇرلۇق كىملىك ئۇچۇرلىرى بېتىدە بولۇپ، ئۇ بەت ئايرىم ساقلىنىدۇ. *** كەلگۈچى ئۆزى ھەققىدە يازغان ئۇچۇرنىڭ ئورنىدا تۇرىدۇ. سىرتقا پەقەت مۇشۇ قىسقىچە مەزمۇنلا يوللىنىدۇ.</translation>
        </message>
        <message>
            <source>Keep this page apart, in a sealed envelope that carries the case code alone. It is not copied and not handed on with the extract.</source>
            <translation>بۇ بەت پېچەتلەنگەن كونۋېرتقا ئايرىم سېلىنىدۇ، كونۋېرتقا پەقەت ئەنزە نومۇرىلا يېزىلىدۇ. كۆپەيتىشكە ۋە قىسقىچە مەزمۇن بىلەن بىللە يوللاشقا بولمايدۇ.</translation>
        </message>
        <message>
            <source>I have read this page and the extract of the same code, or they were read to me, and they agree with what I said.</source>
            <translation>بۇ بەتنى ۋە ئوخشاش نومۇرلۇق قىسقىچە مەزمۇننى ئۆزۈم ئوقۇدۇم ياكى ماڭا ئوقۇپ بېرىلدى، ئېيتقانلىرىم بىلەن بىردەك.</translation>
        </message>
        <message>
            <source>Print the identity page</source>
            <translation>كىملىك ئۇچۇرلىرى بېتىنى بېسىش</translation>
        </message>
        <message>
            <source>The page names who brings the accusation, with whole numbers. That you print it is recorded with your name and the reason, and the discipline inspection can read it. Put it into its own sealed envelope at once. Write no name and no number into the reason.</source>
            <translation>بۇ بەتتە پاش قىلغۇچىنىڭ ئىسمى ۋە تولۇق نومۇرلىرى يېزىلىدۇ. بېسىش ئىسمىڭىز ۋە سەۋەب بىلەن بىللە خاتىرىلىنىدۇ، ئىنتىزام تەكشۈرۈش خادىملىرى ئۇنى كۆرەلەيدۇ. بېسىلغاندىن كېيىن دەرھال پېچەتلەنگەن ئايرىم كونۋېرتقا سېلىڭ. سەۋەبكە ئىسىم ۋە نومۇر يازماڭ.</translation>
        </message>
        <message>
            <source>&amp;Print the page</source>
            <translation>بەتنى بېسىش(&amp;P)</translation>
        </message>
        <message>
            <source>Identity page, for its own envelope …</source>
            <translation>كىملىك ئۇچۇرلىرى بېتى (ئايرىم كونۋېرتقا) …</translation>
        </message>
        <message>
            <source>This computer has no certificate that it could show to the centre, or has lost the key to it. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>بۇ كومپيۇتېردا مەركەزگە كۆرسىتىدىغان گۇۋاھنامە يوق، ياكى ئۇنىڭ ئاچقۇچى يوقالغان. باشقۇرغۇچى بۇ كومپيۇتېرنى قايتا ئۇلىشى كېرەك. خىزمەتنى داۋاملاشتۇرۇڭ: سىز ساقلىغان مەزمۇن يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>This computer’s certificate is signed by nobody but itself, and the centre does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىگە ئۆزىدىن باشقا ھېچكىم ئىمزا قويمىغان، مەركەز ئۇنى كىرگۈزمەيدۇ. باشقۇرغۇچى بۇ كومپيۇتېرنى قايتا ئۇلىشى كېرەك. خىزمەتنى داۋاملاشتۇرۇڭ: سىز ساقلىغان مەزمۇن يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>This computer’s certificate was issued elsewhere, not by our centre, which does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىنى مەركىزىمىز ئەمەس، باشقا ئورۇن بەرگەن، مەركەز ئۇنى كىرگۈزمەيدۇ. باشقۇرغۇچى بۇ كومپيۇتېرنى قايتا ئۇلىشى كېرەك. خىزمەتنى داۋاملاشتۇرۇڭ: سىز ساقلىغان مەزمۇن يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>This computer’s certificate was issued by our centre for another use than a desk’s, and the centre does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>بۇ كومپيۇتېرنىڭ گۇۋاھنامىسىنى مەركىزىمىز بەرگەن، ئەمما كۆزنەك كومپيۇتېرى ئۈچۈن ئەمەس، باشقا ئىش ئۈچۈن بەرگەن؛ مەركەز ئۇنى كىرگۈزمەيدۇ. باشقۇرغۇچى بۇ كومپيۇتېرنى قايتا ئۇلىشى كېرەك. خىزمەتنى داۋاملاشتۇرۇڭ: سىز ساقلىغان مەزمۇن يوقالمايدۇ.</translation>
        </message>
        <message>
            <source>What answers at the centre’s address does not speak as our centre does: it is another program, or something on the line in between. Nothing was sent to it. Go on working, and call the administrator.</source>
            <translation>مەركەز ئادرېسىدا جاۋاب بەرگەن نەرسە مەركىزىمىزدەك سۆزلەشمەيدۇ: ئۇ باشقا پروگرامما، ياكى يولدىكى باشقا ئۈسكۈنە. ئۇنىڭغا ھېچنېمە ئەۋەتىلمىدى. خىزمەتنى داۋاملاشتۇرۇڭ، باشقۇرغۇچىغا خەۋەر قىلىڭ.</translation>
        </message>
        <message>
            <source>Take over numbers that a colleague typed</source>
            <translation>خىزمەتداش كىرگۈزگەن نومۇرلارنى كۆچۈرۈش</translation>
        </message>
        <message>
            <source>A colleague typed these identity numbers and phones. They are taken over in full when there is a reason. It is recorded with your name, and supervisors can read it. Write no name and no number into it.</source>
            <translation>بۇ كىملىك نومۇرى ۋە تېلېفون نومۇرىنى خىزمەتداش كىرگۈزگەن، سەۋەب بولغاندا تولۇق كۆچۈرۈلىدۇ. سەۋەب ئىسمىڭىز بىلەن بىللە خاتىرىلىنىدۇ، نازارەتچىلەر ئۇنى كۆرەلەيدۇ. سەۋەبكە ئىسىم ۋە نومۇر يازماڭ.</translation>
        </message>
        <message>
            <source>&amp;Take them over</source>
            <translation>كۆچۈرۈش(&amp;T)</translation>
        </message>
        <message>
            <source>What you typed here and did not send is back. Cancel throws it away.</source>
            <translation>بۇ يەردە كىرگۈزۈپ ئەۋەتمىگەن مەزمۇنىڭىز قايتىپ كەلدى. «بىكار قىلىش» ئۇنى تاشلىۋېتىدۇ.</translation>
        </message>
        <message>
            <source>A form that you began and did not send is still here: %1.</source>
            <translation>سىز باشلاپ ئەۋەتمىگەن بىر جەدۋەل يەنىلا بۇ يەردە: %1.</translation>
        </message>
        <message>
            <source>Open the form</source>
            <translation>جەدۋەلنى ئېچىش</translation>
        </message>
        <message>
            <source>The form that you began is closed, because its case has left this window: %1. What you typed is kept for you.</source>
            <translation>سىز باشلىغان جەدۋەل تاقالدى، چۈنكى ئەنزىسى بۇ كۆزنەكتىن كەتتى: %1. كىرگۈزگەن مەزمۇنىڭىز سىز ئۈچۈن ساقلاقلىق.</translation>
        </message>
        <message>
            <source>Show what I typed</source>
            <translation>كىرگۈزگىنىمنى كۆرسىتىش</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>كىرگۈزگەن مەزمۇنىڭىز</translation>
        </message>
        <message>
            <source>This form cannot be opened now: its case has left this window, or does not take such an order any more. Copy from below what you need. It stays here, for you alone, until you discard it.</source>
            <translation>بۇ جەدۋەلنى ھازىر ئاچقىلى بولمايدۇ: ئەنزىسى بۇ كۆزنەكتىن كەتتى ياكى ئەمدى بۇنداق ئىشنى قوبۇل قىلمايدۇ. كېرەكلىكىنى تۆۋەندىن كۆچۈرۈۋېلىڭ. ئۆزىڭىز تاشلىۋەتكۈچە ئۇ پەقەت سىز ئۈچۈنلا بۇ يەردە تۇرىدۇ.</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>ساقلاپ قويۇش (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Discard it</source>
            <translation>تاشلىۋېتىش (&amp;D)</translation>
        </message>
        <message>
            <source>Archived for thirty days: kept by this window alone</source>
            <translation>ئارخىپلاشتۇرۇلغىنىغا ئوتتۇز كۈن توشتى: پەقەت مۇشۇ كۆزنەكتىلا ساقلىنىدۇ</translation>
        </message>
        <message>
            <source>You asked for it yourself: another officer has to agree.</source>
            <translation>بۇنى ئۆزىڭىز تەلەپ قىلغان: باشقا بىر خادىم قوشۇلۇشى كېرەك.</translation>
        </message>
        <message>
            <source>Erasure at the end of its period asked for</source>
            <translation>ساقلاش مۇددىتى توشقاندا ئۆچۈرۈش تەلەپ قىلىندى</translation>
        </message>
        <message>
            <source>Erasure at the end of its period agreed to</source>
            <translation>ساقلاش مۇددىتى توشقاندا ئۆچۈرۈشكە قوشۇلدى</translation>
        </message>
        <message>
            <source>Forms that you began here and did not send cannot be opened any more, because they lay under an earlier password, and were deleted: %1.</source>
            <translation>بۇ يەردە باشلاپ ئەۋەتمىگەن جەدۋەللىرىڭىز ئىلگىرىكى پارول ئاستىدا ساقلانغانلىقى ئۈچۈن ئەمدى ئېچىلمايدۇ، ئۇلار ئۆچۈرۈلدى: %1.</translation>
        </message>
        <message>
            <source>This form is closed, because its case has left this window, and what you typed cannot be kept on this computer now. Copy from below what you need: it is here until you discard it or the program ends.</source>
            <translation>بۇ جەدۋەل تاقالدى، چۈنكى ئەنزىسى بۇ كۆزنەكتىن كەتتى؛ كىرگۈزگەن مەزمۇنىڭىزنى ھازىر بۇ كومپيۇتېردا ساقلىغىلى بولمايدۇ. كېرەكلىكىنى تۆۋەندىن كۆچۈرۈۋېلىڭ: ئۆزىڭىز تاشلىۋەتكۈچە ياكى پروگرامما ئاخىرلاشقۇچە ئۇ بۇ يەردە تۇرىدۇ.</translation>
        </message>
        <message>
            <source>It could not be deleted now, because nothing can be written to the disk. It stays, and is offered again.</source>
            <translation>دىسكىغا ھازىر ھېچنېمە يازغىلى بولمايۋاتىدۇ، ئۆچۈرۈلمىدى. مەزمۇن ساقلىنىدۇ ۋە يەنە كۆرسىتىلىدۇ.</translation>
        </message>
        <message>
            <source>It still cannot be kept on this computer. Copy what you need.</source>
            <translation>ھازىرمۇ بۇ كومپيۇتېردا ساقلىغىلى بولمايدۇ. كېرەكلىكىنى كۆچۈرۈۋېلىڭ.</translation>
        </message>
        <message>
            <source>This form was sent or discarded meanwhile.</source>
            <translation>بۇ جەدۋەل بۇ ئارىلىقتا ئەۋەتىلدى ياكى تاشلىۋېتىلدى.</translation>
        </message>
    </context>
</TS>
