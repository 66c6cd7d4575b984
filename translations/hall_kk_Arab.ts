<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Kazakh in Arabic script, as written in Xinjiang. No speaker of the language has reviewed these texts yet: unreviewed. -->
<TS version="2.1" language="kk_KZ" sourcelanguage="en_US">
    <context>
        <name>hall</name>
        <message>
            <source>Claim</source>
            <translation>شاعىمدانىپ شەشۋدى تالاپ ەتۋ</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>ۇسىنىس-پىكىر</translation>
        </message>
        <message>
            <source>Accusation</source>
            <translation>اشكەرەلەۋ-ۇستىنەن ارىز ايتۋ</translation>
        </message>
        <message>
            <source>Petition matter</source>
            <translation>ارىز-شاعىم ماسەلەسى</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>داۋ-شار</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>كەلىپ ايتۋ</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>حات</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>تەلەفون</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>جەلى</translation>
        </message>
        <message>
            <source>Assigned from above</source>
            <translation>جوعارىدان تاپسىرىلعان</translation>
        </message>
        <message>
            <source>Township report</source>
            <translation>اۋىل-كوشە ٴمالىمى</translation>
        </message>
        <message>
            <source>Grid finding</source>
            <translation>تورشادا بايقالعان</translation>
        </message>
        <message>
            <source>Court referral</source>
            <translation>سوت جىبەرگەن</translation>
        </message>
        <message>
            <source>Hotline 12345</source>
            <translation>12345 قىزۋ جەلىسى</translation>
        </message>
        <message>
            <source>Police 110</source>
            <translation>110 ساقشى</translation>
        </message>
        <message>
            <source>Outreach</source>
            <translation>كوشپەلى قابىلداۋ</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>بەلگىسىز</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>تىركەلدى</translation>
        </message>
        <message>
            <source>Screened</source>
            <translation>انىقتالدى</translation>
        </message>
        <message>
            <source>Guided elsewhere</source>
            <translation>باسقا جولعا باعىتتالدى</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>ٴبىتتى</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>ٴالى بەلگىلەنبەگەن</translation>
        </message>
        <message>
            <source>Courts and prosecution</source>
            <translation>سوت جانە تەرگەۋ-تەكسەرۋ</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>تورەلىك</translation>
        </message>
        <message>
            <source>Appeal inside the party</source>
            <translation>پارتييا مۇشەسىنىڭ شاعىمى</translation>
        </message>
        <message>
            <source>Administrative review or ruling</source>
            <translation>اكىمشىلىك قايتا قاراۋ نەمەسە شەشىم</translation>
        </message>
        <message>
            <source>Asking an authority to do its duty</source>
            <translation>ورگاننان مىندەتىن اتقارۋدى ٴوتىنۋ</translation>
        </message>
        <message>
            <source>Handling opinion on a petition</source>
            <translation>ارىز-شاعىمدى قاراۋ پىكىرى</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>كەلىستىرۋ</translation>
        </message>
        <message>
            <source>Not within the sending window's powers</source>
            <translation>جىبەرۋشى تەرەزەنىڭ قۇزىرىندا ەمەس</translation>
        </message>
        <message>
            <source>Within the receiving window's powers</source>
            <translation>قابىلداۋشى تەرەزەنىڭ قۇزىرىندا</translation>
        </message>
        <message>
            <source>For the petition office only</source>
            <translation>تەك ارىز-شاعىم ورنى قارايدى</translation>
        </message>
        <message>
            <source>The visitor asks for it</source>
            <translation>كەلۋشى تالاپ ەتتى</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>باسقا سەبەپ</translation>
        </message>
        <message>
            <source>Mediated, agreement in writing</source>
            <translation>كەلىستىرىلدى (جازباشا)</translation>
        </message>
        <message>
            <source>Mediated, oral agreement</source>
            <translation>كەلىستىرىلدى (اۋىزشا)</translation>
        </message>
        <message>
            <source>Settled between the parties</source>
            <translation>تاراپتار كەلىستى</translation>
        </message>
        <message>
            <source>Request supported</source>
            <translation>تالاپ قولداۋ تاپتى</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>ٴتۇسىندىرىلدى</translation>
        </message>
        <message>
            <source>Request not supported</source>
            <translation>تالاپ قولداۋ تاپپادى</translation>
        </message>
        <message>
            <source>Brought onto its legal path</source>
            <translation>زاڭدى جولعا ٴتۇسىرىلدى</translation>
        </message>
        <message>
            <source>Withdrawn by the visitor</source>
            <translation>كەلۋشى قايتارىپ الدى</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>توقتاتىلدى</translation>
        </message>
        <message>
            <source>Sent to a higher office</source>
            <translation>جوعارىعا جىبەرىلدى</translation>
        </message>
        <message>
            <source>Another result</source>
            <translation>باسقا ناتيجە</translation>
        </message>
        <message>
            <source>No document</source>
            <translation>كۋالىك جوق</translation>
        </message>
        <message>
            <source>Resident identity card</source>
            <translation>تۇرعىن جەكە كۋالىگى</translation>
        </message>
        <message>
            <source>Residence permit for Hong Kong, Macau and Taiwan residents</source>
            <translation>گوڭكونگ، ماكاو، تايۋان تۇرعىندارىنىڭ تۇرۋ كۋالىگى</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>ٴتولقۇجات</translation>
        </message>
        <message>
            <source>Travel permit for Taiwan residents</source>
            <translation>تايۋان تۇرعىندارىنىڭ جول ٴجۇرۋ كۋالىگى</translation>
        </message>
        <message>
            <source>Travel permit for Hong Kong and Macau residents</source>
            <translation>گوڭكونگ، ماكاو تۇرعىندارىنىڭ جول ٴجۇرۋ كۋالىگى</translation>
        </message>
        <message>
            <source>Foreign permanent resident card</source>
            <translation>شەتەلدىكتەردىڭ تۇراقتى تۇرۋ كۋالىگى</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>باسقا كۋالىك</translation>
        </message>
        <message>
            <source>Visit registration form</source>
            <translation>كەلۋشىنى تىركەۋ كەستەسى</translation>
        </message>
        <message>
            <source>Receipt of registration</source>
            <translation>تىركەۋ قولحاتى</translation>
        </message>
        <message>
            <source>Transfer slip between windows</source>
            <translation>تەرەزەلەر اراسىندا اۋىستىرۋ پاراعى</translation>
        </message>
        <message>
            <source>Guidance notice</source>
            <translation>باعىتتاۋ حابارلاماسى</translation>
        </message>
        <message>
            <source>List of papers received</source>
            <translation>قابىلدانعان قۇجاتتار ٴتىزىمى</translation>
        </message>
        <message>
            <source>Kind of matter</source>
            <translation>ماسەلە ٴتۇرى</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>قاراۋ جولى</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>ماسەلە ساناتى</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>ٴوتىنىش ٴتۇرى</translation>
        </message>
        <message>
            <source>People concerned</source>
            <translation>قاتىستى ادام سانى</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>جەكە اقپارات حابارلاماسى</translation>
        </message>
        <message>
            <source>Who brings the matter</source>
            <translation>ٴوتىنىش ايتۋشى</translation>
        </message>
        <message>
            <source>Representative 1, who speaks</source>
            <translation>1-وكىل (نەگىزگى سويلەۋشى)</translation>
        </message>
        <message>
            <source>Representative %1</source>
            <translation>%1-وكىل</translation>
        </message>
        <message>
            <source>The matter</source>
            <translation>ماسەلە مازمۇنى</translation>
        </message>
        <message>
            <source>An organisation</source>
            <translation>ۇيىم</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>اتى-ٴجونى</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>جەكە كۋالىك</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>كۋالىك ٴنومىرى</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>مەكەنجايى</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>تەلەفونى</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>تاقىرىبى</translation>
        </message>
        <message>
            <source>Matter type</source>
            <translation>مازمۇن ٴتۇرى</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>بولعان جەرى</translation>
        </message>
        <message>
            <source>Facts and reasons</source>
            <translation>ايعاقتار مەن سەبەپتەر</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>تالابى</translation>
        </message>
        <message>
            <source>Handled before</source>
            <translation>بۇرىنعى قارالۋ جايى</translation>
        </message>
        <message>
            <source>Unit complained about</source>
            <translation>شاعىم ايتىلعان ورىن</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>ايعاق ماتەريالدار</translation>
        </message>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (مىندەتتى)</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (مىندەتتى ەمەس)</translation>
        </message>
        <message>
            <source>None or unclear? Say why</source>
            <translation>جوق نەمەسە بەلگىسىز بە؟ سەبەبىن جازىڭىز</translation>
        </message>
        <message>
            <source>%1: none or unclear, because</source>
            <translation>%1: جوق نەمەسە بەلگىسىز، سەبەبى</translation>
        </message>
        <message>
            <source>%1 / %2 characters</source>
            <translation>%1 / %2 تاڭبا</translation>
        </message>
        <message>
            <source>One item a line</source>
            <translation>ٴار جولعا بىرەۋدەن</translation>
        </message>
        <message>
            <source>Type a word to search</source>
            <translation>ىزدەۋ ٴۇشىن ٴسوز جازىڭىز</translation>
        </message>
        <message>
            <source>The list has no such matter type. Choose one, or leave the field empty.</source>
            <translation>تىزىمدە مۇنداي مازمۇن ٴتۇرى جوق. بىرەۋىن تاڭداڭىز نەمەسە بوس قالدىرىڭىز.</translation>
        </message>
        <message>
            <source>The list has no such matter type. Choose one that it has.</source>
            <translation>تىزىمدە مۇنداي مازمۇن ٴتۇرى جوق. تىزىمنەن بىرەۋىن تاڭداڭىز.</translation>
        </message>
        <message>
            <source>Five representatives at most (Regulations on Petition Work, article 20). Count the others under people concerned.</source>
            <translation>وكىل بەس ادامنان اسپايدى («ارىز-شاعىم قىزمەتىنىڭ ەرەجەسى»، 20-باپ). باسقالارى قاتىستى ادام سانىنا قوسىلادى.</translation>
        </message>
        <message>
            <source>Purpose: to register, handle and answer this matter, as the Regulations on Petition Work and the People's Mediation Law require. What is collected: name, identity document, address, phone and what the visitor tells of the matter. Kept: encrypted, for the period the archive rules set, then deleted. Rights: to see, copy and correct the data and to complain to this centre. Leaving out what is optional does not hinder registration.</source>
            <translation>ماقساتى: «ارىز-شاعىم قىزمەتىنىڭ ەرەجەسى» مەن «حالىقتىق كەلىستىرۋ زاڭىنا» ساي بۇل ماسەلەنى تىركەۋ، قاراۋ جانە جاۋاپ بەرۋ. جينالاتىنى: اتى-ٴجونى، كۋالىگى، مەكەنجايى، تەلەفونى جانە كەلۋشى ايتقان ماسەلە. ساقتالۋى: قۇپييالانىپ، مۇراعات ەرەجەسى بەلگىلەگەن مەرزىمدە ساقتالىپ، كەيىن وشىرىلەدى. قۇقىعى: اقپاراتتى كورۋ، كوشىرۋ، تۇزەتۋ جانە ورتالىققا شاعىم ايتۋ. مىندەتتى ەمەس اقپاراتتى بەرمەۋ تىركەۋگە كەدەرگى بولمايدى.</translation>
        </message>
        <message>
            <source>Told by word of mouth and recorded here</source>
            <translation>اۋىزشا ايتىلدى، وسىندا جازىلدى</translation>
        </message>
        <message>
            <source>Read back to the visitor, who agrees</source>
            <translation>كەلۋشىگە وقىپ بەرىلدى، ول دۇرىس دەدى</translation>
        </message>
        <message>
            <source>Privacy notice shown or read to the visitor before asking (required)</source>
            <translation>سۇراۋدان بۇرىن جەكە اقپارات حابارلاماسى كەلۋشىگە كورسەتىلدى نەمەسە وقىپ بەرىلدى (مىندەتتى)</translation>
        </message>
        <message>
            <source>Add a representative</source>
            <translation>وكىل قوسۋ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>الىپ تاستاۋ</translation>
        </message>
        <message>
            <source>Save and print the receipt (Ctrl+Enter)</source>
            <translation>ساقتاپ، قولحات باسۋ (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>كەستەنى تازالاۋ</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>قالپىنا كەلتىرۋ</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تاستاۋ</translation>
        </message>
        <message>
            <source>Print the receipt again</source>
            <translation>قولحاتتى قايتا باسۋ</translation>
        </message>
        <message>
            <source>Print the registration form</source>
            <translation>تىركەۋ كەستەسىن باسۋ</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>جاسىرۋ</translation>
        </message>
        <message>
            <source>Not saved yet; all you typed is still here. Please look at:</source>
            <translation>ٴالى ساقتالعان جوق، جازعانىڭىز تۇگەل وسىندا. مىنالاردى قاراڭىز:</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>جانە تاعى %1</translation>
        </message>
        <message>
            <source>Fill in “%1”.</source>
            <translation>«%1» دەگەندى تولتىرىڭىز.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>ساقتالدى.</translation>
        </message>
        <message>
            <source>Case code %1   Query code %2</source>
            <translation>ٴىس ٴنومىرى %1   سۇراۋ كودى %2</translation>
        </message>
        <message>
            <source>Last legal date for the notice: %1</source>
            <translation>حابارلاۋدىڭ زاڭدى سوڭعى كۇنى: %1</translation>
        </message>
        <message>
            <source>Last legal date for the notice: %1 (provisional: the holidays of that year are not published yet)</source>
            <translation>حابارلاۋدىڭ زاڭدى سوڭعى كۇنى: %1 (ۋاقىتشا: سول جىلدىڭ دەمالىس كۇندەرى ٴالى جارييالانعان جوق)</translation>
        </message>
        <message>
            <source>The receipt is printed.</source>
            <translation>قولحات باسىلدى.</translation>
        </message>
        <message>
            <source>The registration form is printed.</source>
            <translation>تىركەۋ كەستەسى باسىلدى.</translation>
        </message>
        <message>
            <source>The case is saved, but the paper was not printed: %1</source>
            <translation>ٴىس ساقتالدى، ٴبىراق قاعاز باسىلمادى: %1</translation>
        </message>
        <message>
            <source>A registration that was not saved is still here. Restore it?</source>
            <translation>ساقتالماعان تىركەۋ وسىندا تۇر. قالپىنا كەلتىرەسىز بە؟</translation>
        </message>
        <message>
            <source>The form is cleared. Bring the text back?</source>
            <translation>كەستە تازالاندى. مازمۇنىن قايتاراسىز با؟</translation>
        </message>
        <message>
            <source>No recovery copy of this form can be kept at the moment. Save soon.</source>
            <translation>ٴقازىر بۇل كەستەنىڭ قوسالقى كوشىرمەسىن ساقتاۋعا بولمايدى. تەز ساقتاڭىز.</translation>
        </message>
        <message>
            <source>The same identity number or phone has an open case here. If it is the same matter, join it or add to it; otherwise go on.</source>
            <translation>وسى كۋالىك ٴنومىرىنىڭ نە تەلەفوننىڭ مۇندا بىتپەگەن ٴىسى بار. ەگەر سول ماسەلە بولسا، سوعان قوسىڭىز نەمەسە تولىقتىرىڭىز؛ ايتپەسە جالعاستىرىڭىز.</translation>
        </message>
        <message>
            <source>%1 at window %2</source>
            <translation>%1، %2 تەرەزەدە</translation>
        </message>
        <message>
            <source>This form holds text that is not saved. Save it or clear it first.</source>
            <translation>كەستەدە ساقتالماعان مازمۇن بار. الدىمەن ساقتاڭىز نەمەسە تازالاڭىز.</translation>
        </message>
        <message>
            <source>the printer did not answer.</source>
            <translation>پرينتەر جاۋاپ بەرمەدى.</translation>
        </message>
        <message>
            <source>the folder for papers cannot be written to.</source>
            <translation>قاعاز ساقتايتىن قالتاعا جازۋعا بولمادى.</translation>
        </message>
        <message>
            <source>the printer set for this desk is not there.</source>
            <translation>بۇل ورىنعا بەلگىلەنگەن پرينتەر تابىلمادى.</translation>
        </message>
        <message>
            <source>the print could not be recorded; the paper may have come out.</source>
            <translation>باسۋ جازىلمادى، قاعاز شىققان بولۋى مۇمكىن.</translation>
        </message>
        <message>
            <source>Reprint, copy %1</source>
            <translation>قايتا باسىلعان، %1-دانا</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>الدىن الا كورۋ</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>قۇپييا</translation>
        </message>
        <message>
            <source>Case code</source>
            <translation>ٴىس ٴنومىرى</translation>
        </message>
        <message>
            <source>Query code</source>
            <translation>سۇراۋ كودى</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>تىركەلگەن ۋاقىتى</translation>
        </message>
        <message>
            <source>First window</source>
            <translation>العاش قابىلداعان تەرەزە</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>تەرەزە</translation>
        </message>
        <message>
            <source>Contact phone</source>
            <translation>بايلانىس تەلەفونى</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>قىزمەتكەر</translation>
        </message>
        <message>
            <source>Papers received</source>
            <translation>قابىلدانعان قۇجاتتار</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>كەلەسى قادام</translation>
        </message>
        <message>
            <source>Last legal date for the notice</source>
            <translation>حابارلاۋدىڭ زاڭدى سوڭعى كۇنى</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>ۇيىم اتاۋى</translation>
        </message>
        <message>
            <source>Oral record</source>
            <translation>اۋىزشا ايتىلعاننىڭ جازباسى</translation>
        </message>
        <message>
            <source>From window</source>
            <translation>جىبەرۋشى تەرەزە</translation>
        </message>
        <message>
            <source>To window</source>
            <translation>قابىلداۋشى تەرەزە</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>سەبەبى</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>جىبەرىلگەن ۋاقىتى</translation>
        </message>
        <message>
            <source>Accepted at</source>
            <translation>قابىلدانعان ۋاقىتى</translation>
        </message>
        <message>
            <source>Owner window</source>
            <translation>جاۋاپتى تەرەزە</translation>
        </message>
        <message>
            <source>Not given: %1</source>
            <translation>بەرىلمەگەن: %1</translation>
        </message>
        <message>
            <source>Not readable at this window</source>
            <translation>بۇل تەرەزەدە كورۋگە بولمايدى</translation>
        </message>
        <message>
            <source>No papers</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>%1 (%2, pages: %3)</source>
            <translation>%1 (%2، بەت سانى: %3)</translation>
        </message>
        <message>
            <source>original</source>
            <translation>ٴتۇپنۇسقا</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>كوشىرمە</translation>
        </message>
        <message>
            <source>Papers: %1, pages: %2</source>
            <translation>قۇجات: %1، بەت سانى: %2</translation>
        </message>
        <message>
            <source>■ Told by word of mouth and recorded   ■ Read back to the visitor</source>
            <translation>■ اۋىزشا ايتىلىپ، جازىپ الىندى   ■ كەلۋشىگە وقىپ بەرىلدى</translation>
        </message>
        <message>
            <source>■ Handed in in writing or by another channel, not told by word of mouth</source>
            <translation>■ جازباشا نەمەسە باسقا تۇردە ۇسىنىلدى، اۋىزشا ەمەس</translation>
        </message>
        <message>
            <source>■ Shown before anything was collected</source>
            <translation>■ اقپارات جينالۋدان بۇرىن كورسەتىلدى</translation>
        </message>
        <message>
            <source>%1, until the receiving window accepts</source>
            <translation>%1 (قابىلداۋشى تەرەزە قابىلداعانعا دەيىن)</translation>
        </message>
        <message>
            <source>%1 (representatives: %2)</source>
            <translation>%1 (وكىلى: %2)</translation>
        </message>
        <message>
            <source>%1 (provisional: the holidays of that year are not published yet)</source>
            <translation>%1 (ۋاقىتشا: سول جىلدىڭ دەمالىس كۇندەرى ٴالى جارييالانعان جوق)</translation>
        </message>
        <message>
            <source>Window %1 examines the matter and tells you in writing, by the last date below, whether it is accepted and by which lawful path it goes on.</source>
            <translation>%1 تەرەزە ماسەلەنى انىقتاپ، تومەندەگى سوڭعى كۇنگە دەيىن قابىلدانعان-قابىلدانباعانىن جانە قاي زاڭدى جولمەن قارالاتىنىن سىزگە جازباشا حابارلايدى.</translation>
        </message>
        <message>
            <source>Window %1 examines the matter and arranges mediation or tells you the lawful path that fits.</source>
            <translation>%1 تەرەزە ماسەلەنى انىقتاپ، كەلىستىرۋدى ۇيىمداستىرادى نەمەسە سايكەس زاڭدى جولدى ايتادى.</translation>
        </message>
        <message>
            <source>Please go to window %1. Until it accepts the matter, window %2 stays responsible.</source>
            <translation>%1 تەرەزەگە بارىڭىز. ول تەرەزە قابىلداعانعا دەيىن %2 تەرەزە جاۋاپتى بولادى.</translation>
        </message>
        <message>
            <source>Please follow the guidance you were given on the lawful path.</source>
            <translation>سىزگە ايتىلعان زاڭدى جول بويىنشا ٴجۇرىڭىز.</translation>
        </message>
        <message>
            <source>The matter is closed at this centre.</source>
            <translation>بۇل ماسەلە وسى ورتالىقتا ٴبىتتى.</translation>
        </message>
        <message>
            <source>To ask how the matter stands, show this receipt or give case code and query code at any window or by the contact phone. The answer names the stage and dates only.</source>
            <translation>سۇراۋ ٴتاسىلى: وسى قولحاتتى كورسەتىپ نەمەسە ٴىس ٴنومىرى مەن سۇراۋ كودىن ايتىپ، كەز كەلگەن تەرەزەدەن نە بايلانىس تەلەفونىنان سۇراڭىز. جاۋاپتا تەك ساتى مەن كۇندەرى ايتىلادى.</translation>
        </message>
        <message>
            <source>To ask how the matter stands, show this receipt and an identity document at any window. The answer names the stage and dates only.</source>
            <translation>سۇراۋ ٴتاسىلى: وسى قولحات پەن جەكە كۋالىكتى كورسەتىپ، كەز كەلگەن تەرەزەدەن سۇراڭىز. جاۋاپتا تەك ساتى مەن كۇندەرى ايتىلادى.</translation>
        </message>
        <message>
            <source>If you do not agree with the written handling opinion, you may ask the organ one level up for review within 30 days of receiving it (Regulations on Petition Work, article 35).</source>
            <translation>جازباشا قاراۋ پىكىرىنە كەلىسپەسەڭىز، العان كۇننەن باستاپ 30 كۇن ىشىندە ٴبىر دارەجە جوعارى ورگاننان قايتا تەكسەرۋدى تالاپ ەتە الاسىز («ارىز-شاعىم قىزمەتىنىڭ ەرەجەسى»، 35-باپ).</translation>
        </message>
        <message>
            <source>Mediation is voluntary and free of charge. At any time you may choose arbitration, administrative reconsideration or a court instead.</source>
            <translation>كەلىستىرۋ ەرىكتى ٴارى اقىسىز. ٴسىز كەز كەلگەن ۋاقىتتا تورەلىكتى، اكىمشىلىك قايتا قاراۋدى نەمەسە سوتتى تاڭداي الاسىز.</translation>
        </message>
        <message>
            <source>To register, handle and answer your matter, as the Regulations on Petition Work and the People's Mediation Law require, this centre collects your name, identity document, address, phone and what you tell of the matter. Numbers are stored encrypted and shown in part only. The data is kept for the period the archive rules set and then deleted. You may see, copy and correct your data and complain to this centre. Leaving out what is optional does not hinder registration.</source>
            <translation>جەكە اقپارات حابارلاماسى: ماسەلەڭىزدى تىركەۋ، قاراۋ جانە جاۋاپ بەرۋ ٴۇشىن ورتالىق «ارىز-شاعىم قىزمەتىنىڭ ەرەجەسى» مەن «حالىقتىق كەلىستىرۋ زاڭىنا» ساي اتىڭىزدى، كۋالىگىڭىزدى، مەكەنجايىڭىزدى، تەلەفونىڭىزدى جانە ماسەلەنىڭ مازمۇنىن جينايدى. نومىرلەر قۇپييالانىپ ساقتالادى، تەك ٴبىر بولىگى كورسەتىلەدى. اقپارات مۇراعات ەرەجەسى بەلگىلەگەن مەرزىمدە ساقتالىپ، كەيىن وشىرىلەدى. ٴسىز اقپاراتىڭىزدى كورۋگە، كوشىرۋگە، تۇزەتۋگە جانە ورتالىققا شاعىم ايتۋعا قۇقىلىسىز. مىندەتتى ەمەس اقپاراتتى بەرمەۋ تىركەۋگە كەدەرگى بولمايدى.</translation>
        </message>
        <message>
            <source>I have read this record, or it was read to me, and it agrees with what I said.</source>
            <translation>جوعارىداعى جازبانى وقىپ شىقتىم (نەمەسە ماعان وقىپ بەرىلدى)، ايتقانىممەن بىردەي.</translation>
        </message>
        <message>
            <source>The receiving window accepts, or objects in the system with reasons and the legal basis. It does not send the visitor back.</source>
            <translation>قابىلداۋشى تەرەزە قابىلدايدى نەمەسە جۇيەدە سەبەبى مەن زاڭدى نەگىزىن كورسەتىپ قارسىلىق بىلدىرەدى، كەلۋشىنى كەرى قايتارمايدى.</translation>
        </message>
        <message>
            <source>Visitor (signature or fingerprint)</source>
            <translation>كەلۋشى (قولى نە بارماق ٴىزى)</translation>
        </message>
        <message>
            <source>Receptionist (signature)</source>
            <translation>قابىلداۋشى (قولى)</translation>
        </message>
        <message>
            <source>Officer (signature)</source>
            <translation>قىزمەتكەر (قولى)</translation>
        </message>
        <message>
            <source>Centre (stamp)</source>
            <translation>ورتالىق (ٴمور)</translation>
        </message>
        <message>
            <source>Sending officer (signature)</source>
            <translation>جىبەرۋشى قىزمەتكەر (قولى)</translation>
        </message>
        <message>
            <source>Receiving officer (signature)</source>
            <translation>قابىلداۋشى قىزمەتكەر (قولى)</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>كۇنى</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>باسىلعان ۋاقىتى: %1</translation>
        </message>
        <message>
            <source>Please keep this receipt. Anyone who has both codes can ask about the matter.</source>
            <translation>وسى قولحاتتى جاقسى ساقتاڭىز. ەكى كودتى بىلەتىن كەز كەلگەن ادام بۇل ماسەلەنى سۇراي الادى.</translation>
        </message>
        <message>
            <source>This desk is open on this computer already. Go on in the window that is open; nothing was changed.</source>
            <translation>بۇل كومپيۋتەردە باعدارلاما اشىلىپ تۇر. اشىق تۇرعان تەرەزەدە جالعاستىرىڭىز، ەشتەڭە وزگەرتىلگەن جوق.</translation>
        </message>
        <message>
            <source>The disk of this computer is full, so it could not be saved. What you typed is still here: make room on the disk, then save again.</source>
            <translation>بۇل كومپيۋتەردىڭ ديسكىسى تولىپ قالدى، سوندىقتان ساقتالمادى. جازعانىڭىز ٴالى وسىندا: ديسكىدەن ورىن بوساتىپ، قايتا ساقتاڭىز.</translation>
        </message>
        <message>
            <source>It could not be saved on this computer. What you typed is still here; do not close the program, and call the administrator.</source>
            <translation>بۇل كومپيۋتەرگە ساقتالمادى. جازعانىڭىز ٴالى وسىندا؛ باعدارلامانى جاپپاي، اكىمشىگە حابارلاسىڭىز.</translation>
        </message>
        <message>
            <source>Type your name and sign in first.</source>
            <translation>الدىمەن اتىڭىزدى جازىپ كىرىڭىز.</translation>
        </message>
        <message>
            <source>Fill in “%1”, or give the reason why it is missing.</source>
            <translation>«%1» دەگەندى تولتىرىڭىز نەمەسە جوق بولۋ سەبەبىن جازىڭىز.</translation>
        </message>
        <message>
            <source>“%1” is empty: type it, say why it is missing, or choose “%2”.</source>
            <translation>«%1» بوس: تولتىرىڭىز، جوق بولۋ سەبەبىن جازىڭىز نەمەسە «%2» دەگەندى تاڭداڭىز.</translation>
        </message>
        <message>
            <source>Show or read the privacy notice to the visitor first, then tick the box.</source>
            <translation>الدىمەن جەكە اقپارات حابارلاماسىن كەلۋشىگە كورسەتىڭىز نەمەسە وقىپ بەرىڭىز، سوسىن بەلگىلەڭىز.</translation>
        </message>
        <message>
            <source>Read the oral record back to the visitor first, then tick the box.</source>
            <translation>الدىمەن اۋىزشا جازبانى كەلۋشىگە وقىپ بەرىڭىز، سوسىن بەلگىلەڭىز.</translation>
        </message>
        <message>
            <source>An objection needs its legal basis: say which rule makes another window competent.</source>
            <translation>قارسىلىقتىڭ زاڭدى نەگىزى كەرەك: قاي ەرەجە بويىنشا باسقا تەرەزە قارايتىنىن جازىڭىز.</translation>
        </message>
        <message>
            <source>This computer does not hold this case.</source>
            <translation>بۇل كومپيۋتەردە بۇل ٴىس جوق.</translation>
        </message>
        <message>
            <source>This case is registered already.</source>
            <translation>بۇل ٴىس تىركەلىپ قويعان.</translation>
        </message>
        <message>
            <source>The case is finished; nothing more can be done with it.</source>
            <translation>ٴىس ٴبىتتى، ەندى وعان ەشتەڭە ىستەۋگە بولمايدى.</translation>
        </message>
        <message>
            <source>This transfer has been answered or recalled already.</source>
            <translation>بۇل اۋىستىرۋعا جاۋاپ بەرىلگەن نەمەسە ول قايتارىپ الىنعان.</translation>
        </message>
        <message>
            <source>The case is at this window already.</source>
            <translation>ٴىس سول تەرەزەدە تۇر.</translation>
        </message>
        <message>
            <source>Only the officer who received this matter, or window 23, may do this.</source>
            <translation>مۇنى تەك قابىلداعان قىزمەتكەر نەمەسە 23-تەرەزە ىستەي الادى.</translation>
        </message>
        <message>
            <source>Choose the result before you close the case.</source>
            <translation>ٴىستى بىتىرمەس بۇرىن ناتيجەسىن تاڭداڭىز.</translation>
        </message>
        <message>
            <source>The case is not at a point where this can be done.</source>
            <translation>ٴىستىڭ قازىرگى كۇيىندە مۇنى ىستەۋگە بولمايدى.</translation>
        </message>
        <message>
            <source>A newer version wrote in this case. It can be read here; update this program to work on it.</source>
            <translation>بۇل ىسكە جاڭا نۇسقا جازعان. مۇندا تەك وقۋعا بولادى؛ قاراۋ ٴۇشىن باعدارلامانى جاڭارتىڭىز.</translation>
        </message>
        <message>
            <source>“%1” is too long: %2 characters, at most %3 are possible.</source>
            <translation>«%1» تىم ۇزىن: %2 تاڭبا، ەڭ كوبى %3.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as it is typed. Please check it.</source>
            <translation>«%1» دەگەننىڭ ٴتۇرى تانىلمادى، تەكسەرىڭىز.</translation>
        </message>
        <message>
            <source>At most %1 people may represent a group; %2 are entered.</source>
            <translation>وكىل ەڭ كوبى %1 ادام، ٴقازىر %2 ادام جازىلعان.</translation>
        </message>
        <message>
            <source>The head count (%1) is smaller than the number of representatives (%2).</source>
            <translation>ادام سانى (%1) وكىل سانىنان (%2) از.</translation>
        </message>
        <message>
            <source>Give a reason in words, at least %1 characters.</source>
            <translation>سەبەبىن جازىڭىز، كەمىندە %1 تاڭبا.</translation>
        </message>
        <message>
            <source>“%1” is the same as before; nothing was changed.</source>
            <translation>«%1» بۇرىنعىداي، وزگەرمەدى.</translation>
        </message>
        <message>
            <source>Only window %1 may do this: it owns the case.</source>
            <translation>مۇنى تەك %1 تەرەزە ىستەي الادى: ىسكە سول جاۋاپتى.</translation>
        </message>
        <message>
            <source>Only window %1 may answer: the case was sent to it.</source>
            <translation>تەك %1 تەرەزە جاۋاپ بەرە الادى: ٴىس سوعان جىبەرىلگەن.</translation>
        </message>
        <message>
            <source>Only window %1 may recall it: it sent the case.</source>
            <translation>تەك %1 تەرەزە قايتارىپ الا الادى: ٴىستى سول جىبەرگەن.</translation>
        </message>
        <message>
            <source>The case is on its way to window %1. Wait for the answer, or recall it first.</source>
            <translation>ٴىس %1 تەرەزەگە جىبەرىلۋدە. جاۋابىن كۇتىڭىز نەمەسە الدىمەن قايتارىپ الىڭىز.</translation>
        </message>
        <message>
            <source>The hall has no window %1.</source>
            <translation>زالدا %1 تەرەزە جوق.</translation>
        </message>
        <message>
            <source>This computer is not set up for window %1.</source>
            <translation>بۇل كومپيۋتەر %1 تەرەزەگە باپتالماعان.</translation>
        </message>
        <message>
            <source>The number has an unusual length. Please compare it with the document.</source>
            <translation>ٴنومىردىڭ ۇزىندىعى باسقاشا، كۋالىكپەن سالىستىرىڭىز.</translation>
        </message>
        <message>
            <source>The number has unusual characters. Please compare it with the document.</source>
            <translation>نومىردە بوتەن تاڭبا بار، كۋالىكپەن سالىستىرىڭىز.</translation>
        </message>
        <message>
            <source>The check character does not fit: a digit may be mistyped. You can go on all the same.</source>
            <translation>تەكسەرۋ تاڭباسى سايكەس ەمەس: ٴبىر سان قاتە بولۋى مۇمكىن. سوندا دا جالعاستىرا بەرۋگە بولادى.</translation>
        </message>
        <message>
            <source>The birth date in the number is not possible.</source>
            <translation>نومىردەگى تۋعان كۇن مۇمكىن ەمەس.</translation>
        </message>
        <message>
            <source>A number of 15 digits is of the old kind, no longer in use.</source>
            <translation>15 تاڭبالى ٴنومىر ەسكى، ٴقازىر قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>The first digits are not a known province.</source>
            <translation>العاشقى ساندار بەلگىلى ولكەگە جاتپايدى.</translation>
        </message>
        <message>
            <source>The number looks like another kind of document.</source>
            <translation>ٴنومىر باسقا كۋالىكتىكىنە ۇقسايدى.</translation>
        </message>
        <message>
            <source>%1 (person %2)</source>
            <translation>%1 (%2-ادام)</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>زاڭدى نەگىزى</translation>
        </message>
        <message>
            <source>Competent organ</source>
            <translation>قۇزىرلى ورگان</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>كەڭەس</translation>
        </message>
        <message>
            <source>Lawful path</source>
            <translation>زاڭدى جول</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ەسكەرتپە</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>قۇجاتتار</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>بەت سانى</translation>
        </message>
        <message>
            <source>New text</source>
            <translation>جاڭا مازمۇن</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اتىڭىز</translation>
        </message>
        <message>
            <source>Reason in &amp;words</source>
            <translation>سەبەپ بايانى (&amp;W)</translation>
        </message>
        <message>
            <source>Correct a field</source>
            <translation>مازمۇن تۇزەتۋ</translation>
        </message>
        <message>
            <source>&amp;Correct</source>
            <translation>تۇزەتۋ (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Field</source>
            <translation>تۇزەتىلەتىنى (&amp;F)</translation>
        </message>
        <message>
            <source>New &amp;text</source>
            <translation>جاڭا مازمۇن (&amp;T)</translation>
        </message>
        <message>
            <source>New matter &amp;type</source>
            <translation>جاڭا مازمۇن ٴتۇرى (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Save the note</source>
            <translation>ەسكەرتپەنى ساقتاۋ (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>ەسكەرتپە (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>ساقتاۋ (&amp;S)</translation>
        </message>
        <message>
            <source>One kind of paper a line: what it is, how many pages, copy or original. Leave lines empty that you do not need.</source>
            <translation>ٴار جولعا ٴبىر قۇجات: اتى، بەت سانى، كوشىرمە نە ٴتۇپنۇسقا. كەرەك ەمەس جولدى بوس قالدىرىڭىز.</translation>
        </message>
        <message>
            <source>&amp;Papers</source>
            <translation>قۇجاتتار (&amp;P)</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>%1-قۇجات</translation>
        </message>
        <message>
            <source>Pages of paper %1</source>
            <translation>%1-قۇجاتتىڭ بەت سانى</translation>
        </message>
        <message>
            <source>Copy or original of paper %1</source>
            <translation>%1-قۇجات: كوشىرمە نە ٴتۇپنۇسقا</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>كوشىرمە</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>ٴتۇپنۇسقا</translation>
        </message>
        <message>
            <source>Screen the case</source>
            <translation>ٴىستى انىقتاۋ</translation>
        </message>
        <message>
            <source>&amp;Screen</source>
            <translation>انىقتاۋ (&amp;S)</translation>
        </message>
        <message>
            <source>Which lawful path does the matter belong to? A person decides; it can be changed until the matter is accepted.</source>
            <translation>بۇل ماسەلە قاي زاڭدى جولعا جاتادى؟ ادام شەشەدى؛ ماسەلە قابىلدانعانشا وزگەرتۋگە بولادى.</translation>
        </message>
        <message>
            <source>Lawful &amp;path</source>
            <translation>زاڭدى جول (&amp;P)</translation>
        </message>
        <message>
            <source>Guide elsewhere</source>
            <translation>باسقا جولعا باعىتتاۋ</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>باعىتتاۋ (&amp;G)</translation>
        </message>
        <message>
            <source>The matter belongs to another organ. Say which one and what the visitor should do; the case is finished here.</source>
            <translation>بۇل ماسەلە باسقا ورگانعا قاتىستى. قاي ورگان ەكەنىن جانە كەلۋشى نە ىستەۋ كەرەگىن جازىڭىز؛ ٴىس مۇندا بىتەدى.</translation>
        </message>
        <message>
            <source>Competent &amp;organ</source>
            <translation>قۇزىرلى ورگان (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Advice to the visitor</source>
            <translation>كەلۋشىگە كەڭەس (&amp;A)</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>ٴىستى ٴبىتىرۋ</translation>
        </message>
        <message>
            <source>Clo&amp;se</source>
            <translation>ٴبىتىرۋ (&amp;S)</translation>
        </message>
        <message>
            <source>A closed case cannot be opened again.</source>
            <translation>بىتكەن ٴىستى قايتا اشۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>Resul&amp;t</source>
            <translation>ناتيجە (&amp;T)</translation>
        </message>
        <message>
            <source>Object to the transfer</source>
            <translation>اۋىستىرۋعا قارسىلىق ٴبىلدىرۋ</translation>
        </message>
        <message>
            <source>&amp;Send the objection</source>
            <translation>قارسىلىقتى جىبەرۋ (&amp;S)</translation>
        </message>
        <message>
            <source>An objection asks the sender to take the case back. It needs a reason and its legal basis.</source>
            <translation>قارسىلىق جىبەرۋشىدەن ٴىستى قايتارىپ الۋدى سۇرايدى. سەبەبى مەن زاڭدى نەگىزى كەرەك.</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>زاڭدى نەگىزى (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Proposed window</source>
            <translation>ۇسىنىلعان تەرەزە (&amp;P)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>Recall the transfer</source>
            <translation>اۋىستىرۋدى قايتارىپ الۋ</translation>
        </message>
        <message>
            <source>&amp;Recall</source>
            <translation>قايتارىپ الۋ (&amp;R)</translation>
        </message>
        <message>
            <source>The case is taken back before the other window accepts it.</source>
            <translation>باسقا تەرەزە قابىلداعانعا دەيىن ٴىس قايتارىپ الىنادى.</translation>
        </message>
        <message>
            <source>Transfer to another window</source>
            <translation>باسقا تەرەزەگە اۋىستىرۋ</translation>
        </message>
        <message>
            <source>Type the two digits of the window, then Ctrl+Enter. ★ marks what the words of the matter point to; you decide.</source>
            <translation>تەرەزەنىڭ ەكى تاڭبالى ٴنومىرىن جازىپ، Ctrl+Enter باسىڭىز. ★ ماسەلە سوزدەرى نۇسقاعان تەرەزەنى بىلدىرەدى؛ شەشىمدى ٴسىز جاسايسىز.</translation>
        </message>
        <message>
            <source>Windows of the hall</source>
            <translation>زالداعى تەرەزەلەر</translation>
        </message>
        <message>
            <source>&amp;Kind of reason</source>
            <translation>سەبەپ ٴتۇرى (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Send (Ctrl+Enter)</source>
            <translation>جىبەرۋ (&amp;S) (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Choose a window first.</source>
            <translation>الدىمەن تەرەزە تاڭداڭىز.</translation>
        </message>
        <message>
            <source>★ %1</source>
            <translation>★ %1</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>%1 تەرەزە</translation>
        </message>
        <message>
            <source>The matter is within the powers of window %1 (%2).</source>
            <translation>بۇل ماسەلە %1 تەرەزەنىڭ (%2) قۇزىرىندا.</translation>
        </message>
        <message>
            <source>The matter is within the powers of window %1 (%2): %3.</source>
            <translation>بۇل ماسەلە %1 تەرەزەنىڭ (%2) قۇزىرىندا: %3.</translation>
        </message>
        <message>
            <source>The matter is not within the powers of this window; it is for window %1.</source>
            <translation>بۇل ماسەلە وسى تەرەزەنىڭ قۇزىرىندا ەمەس؛ %1 تەرەزەگە قاتىستى.</translation>
        </message>
        <message>
            <source>Only the petition office may handle this matter; sent to window %1.</source>
            <translation>بۇل ماسەلەنى تەك ارىز-شاعىم ورنى قارايدى؛ %1 تەرەزەگە جىبەرىلدى.</translation>
        </message>
        <message>
            <source>The visitor asks to be sent to window %1.</source>
            <translation>كەلۋشى %1 تەرەزەگە جىبەرۋدى تالاپ ەتتى.</translation>
        </message>
        <message>
            <source>Reception hall</source>
            <translation>بۇقارانى قابىلداۋ زالى</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>تىركەۋ (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>ىزدەۋ (&amp;F)</translation>
        </message>
        <message>
            <source>My &amp;window</source>
            <translation>مەنىڭ تەرەزەم (&amp;W)</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>حابار</translation>
        </message>
        <message>
            <source>Put the message away</source>
            <translation>حاباردى جيناۋ</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>ٴىستى اشۋ</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>ٴتىزىمدى كورسەتۋ</translation>
        </message>
        <message>
            <source>Choose a case first: in Find, in My window, or open one.</source>
            <translation>الدىمەن ٴىس تاڭداڭىز: «ىزدەۋ» نە «مەنىڭ تەرەزەم» ىشىنەن، نەمەسە بىرەۋىن اشىڭىز.</translation>
        </message>
        <message>
            <source>The case now belongs to another window and is no longer shown here.</source>
            <translation>ٴىس ەندى باسقا تەرەزەدە، مۇندا كورسەتىلمەيدى.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>بولدىرماۋ</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>كىرۋ</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>قۇلىپتالدى</translation>
        </message>
        <message>
            <source>Type your name. It is written beside everything you record.</source>
            <translation>اتىڭىزدى جازىڭىز. ول ٴار جازباڭىزدىڭ جانىنا جازىلادى.</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there. Type your name to go on.</source>
            <translation>%1 بۇل كومپيۋتەردى قۇلىپتادى. جازىلىپ جاتقان مازمۇن ورنىندا. جالعاستىرۋ ٴۇشىن اتىڭىزدى جازىڭىز.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>اتىڭىز (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>تەرەزە (&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ٴتىل (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>كىرۋ (&amp;S)</translation>
        </message>
        <message>
            <source>Connect this computer to the centre</source>
            <translation>بۇل كومپيۋتەردى ورتالىققا قوسۋ</translation>
        </message>
        <message>
            <source>The administrator runs “reception-server enrol --window N” on the server. Paste the line it prints here. It is good for 15 minutes and for one computer.</source>
            <translation>اكىمشى سەرۆەردە «reception-server enrol --window N» ورىندايدى. ول بەرگەن جولدى وسىندا قويىڭىز. 15 مينۋت ٴارى ٴبىر كومپيۋتەرگە عانا جارامدى.</translation>
        </message>
        <message>
            <source>&amp;Line from the server</source>
            <translation>سەرۆەر بەرگەن جول (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Name of this computer</source>
            <translation>بۇل كومپيۋتەردىڭ اتى (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>قوسۋ (&amp;C)</translation>
        </message>
        <message>
            <source>Paste the line from the server first.</source>
            <translation>الدىمەن سەرۆەر بەرگەن جولدى قويىڭىز.</translation>
        </message>
        <message>
            <source>Connecting to the centre …</source>
            <translation>ورتالىققا قوسىلۋدا …</translation>
        </message>
        <message>
            <source>State</source>
            <translation>كۇيى</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>جاۋاپتى</translation>
        </message>
        <message>
            <source>From</source>
            <translation>قايدان</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>قايدا</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>مەرزىمى</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>بەلگى</translation>
        </message>
        <message>
            <source>Sealed matter</source>
            <translation>قۇپييا ماسەلە</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>قابىلداندى</translation>
        </message>
        <message>
            <source>⇡ not yet at the centre</source>
            <translation>⇡ ٴالى ورتالىققا جەتپەدى</translation>
        </message>
        <message>
            <source>⚠ contested</source>
            <translation>⚠ كۇشىنە ەنبەدى</translation>
        </message>
        <message>
            <source>↩ objection</source>
            <translation>↩ قارسىلىق</translation>
        </message>
        <message>
            <source>→ on its way</source>
            <translation>→ جولدا</translation>
        </message>
        <message>
            <source>&amp;Find a case</source>
            <translation>ٴىس ىزدەۋ (&amp;F)</translation>
        </message>
        <message>
            <source>Case code, name, last 4 of the identity number, last 4 of the phone</source>
            <translation>ٴىس ٴنومىرى، اتى-ٴجونى، كۋالىك ٴنومىرىنىڭ سوڭعى 4 سانى، تەلەفوننىڭ سوڭعى 4 سانى</translation>
        </message>
        <message>
            <source>Cases found</source>
            <translation>تابىلعان ىستەر</translation>
        </message>
        <message>
            <source>Nothing found. Check the spelling, or register a new visitor with Ctrl+N.</source>
            <translation>تابىلمادى. جازعانىڭىزدى تەكسەرىڭىز نەمەسە Ctrl+N ارقىلى جاڭا كەلۋشىنى تىركەڭىز.</translation>
        </message>
        <message>
            <source>Type; the results come by themselves. Enter opens the first one.</source>
            <translation>جازىڭىز؛ ناتيجە ٴوزى شىعادى. Enter ٴبىرىنشىسىن اشادى.</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>تابىلدى: %1</translation>
        </message>
        <message>
            <source>More than %1 found; type more.</source>
            <translation>%1 استام تابىلدى؛ تولىعىراق جازىڭىز.</translation>
        </message>
        <message>
            <source>&amp;Waits for me (%1)</source>
            <translation>مەنى كۇتكەن (&amp;W) (%1)</translation>
        </message>
        <message>
            <source>I &amp;own (%1)</source>
            <translation>مەن جاۋاپتى (&amp;O) (%1)</translation>
        </message>
        <message>
            <source>I sen&amp;t (%1)</source>
            <translation>مەن جىبەرگەن (&amp;T) (%1)</translation>
        </message>
        <message>
            <source>Waits for me</source>
            <translation>مەنى كۇتكەن</translation>
        </message>
        <message>
            <source>I own</source>
            <translation>مەن جاۋاپتى</translation>
        </message>
        <message>
            <source>I sent</source>
            <translation>مەن جىبەرگەن</translation>
        </message>
        <message>
            <source>A case has arrived for this window: %1</source>
            <translation>بۇل تەرەزەگە ٴىس كەلدى: %1</translation>
        </message>
        <message>
            <source>Cases have arrived for this window: %1</source>
            <translation>بۇل تەرەزەگە ىستەر كەلدى: %1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>ادامدار</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>ماسەلە</translation>
        </message>
        <message>
            <source>This window may not read who the people are.</source>
            <translation>بۇل تەرەزە ادامدار مالىمەتىن وقي المايدى.</translation>
        </message>
        <message>
            <source>This window may not read the matter.</source>
            <translation>بۇل تەرەزە ماسەلە مازمۇنىن وقي المايدى.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>كۋالىك</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>كورسەتۋ</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>بۇركەۋ</translation>
        </message>
        <message>
            <source>Histor&amp;y</source>
            <translation>قارالۋ بارىسى (&amp;Y)</translation>
        </message>
        <message>
            <source>Owner: window %1</source>
            <translation>جاۋاپتى تەرەزە: %1</translation>
        </message>
        <message>
            <source>Owner: window %1 (sent to window %2, not accepted yet)</source>
            <translation>جاۋاپتى تەرەزە: %1 (%2 تەرەزەگە جىبەرىلدى، ٴالى قابىلدانبادى)</translation>
        </message>
        <message>
            <source>Owner: window %1 (window %2 objects to taking it)</source>
            <translation>جاۋاپتى تەرەزە: %1 (%2 تەرەزە قارسىلىق ٴبىلدىردى)</translation>
        </message>
        <message>
            <source>Owner: window %1 (window %2 objects to taking it and proposes window %3)</source>
            <translation>جاۋاپتى تەرەزە: %1 (%2 تەرەزە قارسىلىق ٴبىلدىرىپ، %3 تەرەزەنى ۇسىندى)</translation>
        </message>
        <message>
            <source>%1 (%2 pages, original)</source>
            <translation>%1 (%2 بەت، ٴتۇپنۇسقا)</translation>
        </message>
        <message>
            <source>%1 (%2 pages, copy)</source>
            <translation>%1 (%2 بەت، كوشىرمە)</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>قابىلداۋ (&amp;A)</translation>
        </message>
        <message>
            <source>O&amp;bject …</source>
            <translation>قارسىلىق ٴبىلدىرۋ (&amp;B) …</translation>
        </message>
        <message>
            <source>&amp;Transfer … (F9)</source>
            <translation>اۋىستىرۋ (&amp;T) … (F9)</translation>
        </message>
        <message>
            <source>&amp;Recall …</source>
            <translation>قايتارىپ الۋ (&amp;R) …</translation>
        </message>
        <message>
            <source>Scr&amp;een …</source>
            <translation>انىقتاۋ (&amp;E) …</translation>
        </message>
        <message>
            <source>&amp;Guide elsewhere …</source>
            <translation>باسقا جولعا باعىتتاۋ (&amp;G) …</translation>
        </message>
        <message>
            <source>&amp;Note …</source>
            <translation>ەسكەرتپە (&amp;N) …</translation>
        </message>
        <message>
            <source>&amp;Papers received …</source>
            <translation>قۇجات قابىلداۋ (&amp;P) …</translation>
        </message>
        <message>
            <source>&amp;Correct a field …</source>
            <translation>مازمۇن تۇزەتۋ (&amp;C) …</translation>
        </message>
        <message>
            <source>Print registration f&amp;orm</source>
            <translation>تىركەۋ كەستەسىن باسۋ (&amp;O)</translation>
        </message>
        <message>
            <source>Print transfer s&amp;lip</source>
            <translation>اۋىستىرۋ پاراعىن باسۋ (&amp;L)</translation>
        </message>
        <message>
            <source>Clo&amp;se the case …</source>
            <translation>ٴىستى ٴبىتىرۋ (&amp;S) …</translation>
        </message>
        <message>
            <source>Accepted. This window owns the case now.</source>
            <translation>قابىلداندى. ىسكە ەندى وسى تەرەزە جاۋاپتى.</translation>
        </message>
        <message>
            <source>The objection is sent. The case stays with its owner until it is taken back.</source>
            <translation>قارسىلىق جىبەرىلدى. قايتارىپ الىنعانشا ٴىس جاۋاپتى تەرەزەدە قالادى.</translation>
        </message>
        <message>
            <source>The transfer is recalled.</source>
            <translation>اۋىستىرۋ قايتارىپ الىندى.</translation>
        </message>
        <message>
            <source>Screened.</source>
            <translation>انىقتالدى.</translation>
        </message>
        <message>
            <source>Guided elsewhere; the case is finished here.</source>
            <translation>باسقا جولعا باعىتتالدى؛ ٴىس مۇندا ٴبىتتى.</translation>
        </message>
        <message>
            <source>The note is saved.</source>
            <translation>ەسكەرتپە ساقتالدى.</translation>
        </message>
        <message>
            <source>The papers are recorded.</source>
            <translation>قۇجاتتار جازىلدى.</translation>
        </message>
        <message>
            <source>Corrected. The old text stays in the history.</source>
            <translation>تۇزەتىلدى. بۇرىنعى مازمۇن تاريحتا قالادى.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>ٴىس ٴبىتتى.</translation>
        </message>
        <message>
            <source>Sent to window %1. This window owns the case until it is accepted there.</source>
            <translation>%1 تەرەزەگە جىبەرىلدى. وندا قابىلدانعانشا ىسكە وسى تەرەزە جاۋاپتى.</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>باسىلدى: %1</translation>
        </message>
        <message>
            <source>The slip was not printed.</source>
            <translation>اۋىستىرۋ پاراعى باسىلمادى.</translation>
        </message>
        <message>
            <source>○ Not connected yet</source>
            <translation>○ ٴالى قوسىلماعان</translation>
        </message>
        <message>
            <source>◌ Starting</source>
            <translation>◌ باستالۋدا</translation>
        </message>
        <message>
            <source>● Centre reachable</source>
            <translation>● ورتالىق قوسۋلى</translation>
        </message>
        <message>
            <source>○ Working offline</source>
            <translation>○ جەلىسىز جۇمىس</translation>
        </message>
        <message>
            <source>✖ Certificate refused</source>
            <translation>✖ كۋالىك قابىلدانبادى</translation>
        </message>
        <message>
            <source>✖ Two copies of this desk</source>
            <translation>✖ بۇل كومپيۋتەردىڭ ەكى كوشىرمەسى بار</translation>
        </message>
        <message>
            <source>The centre has seen two different histories of this computer: its disk was copied, or put back to an older day. Nothing you saved is lost, but nothing is sent. Call the administrator: the unsent work can be carried over on a USB stick.</source>
            <translation>ورتالىق بۇل كومپيۋتەردىڭ ەكى ٴتۇرلى جازباسىن بايقادى: ديسك كوشىرىلگەن نەمەسە بۇرىنعى كۇنگە قايتارىلعان. ٴسىز ساقتاعان مازمۇن جوعالعان جوق، بىراق قازىر جىبەرىلمەيدى. باسقارۋشىعا حابارلاسىڭىز: جىبەرىلمەگەن جۇمىستى USB ديسكىمەن اپارۋعا بولادى.</translation>
        </message>
        <message>
            <source>%1 unsent entries were written to %2. They stay on this computer too.</source>
            <translation>%1 جىبەرىلمەگەن جازبا %2 گە جازىلدى. ولار بۇل كومپيۋتەردە دە قالادى.</translation>
        </message>
        <message>
            <source>There is no connected desk in this folder, and so nothing unsent.</source>
            <translation>بۇل ورىندا جالعانعان تەرەزە جوق، سوندىقتان جىبەرىلمەگەن نارسە دە جوق.</translation>
        </message>
        <message>
            <source>The program is open on this computer. Close it first, then export.</source>
            <translation>باعدارلاما بۇل كومپيۋتەردە اشىق. الدىمەن جاۋىپ، سوسىن شىعارىڭىز.</translation>
        </message>
        <message>
            <source>The file %1 exists already. Choose another name.</source>
            <translation>%1 فايلى بار. باسقا ات تاڭداڭىز.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>%1 فايلىن جازۋعا بولمادى.</translation>
        </message>
        <message>
            <source>✖ Server not trusted</source>
            <translation>✖ سەرۆەر سەنىمسىز</translation>
        </message>
        <message>
            <source>▲ Update this program</source>
            <translation>▲ باعدارلامانى جاڭارتىڭىز</translation>
        </message>
        <message>
            <source>▲ Centre is being updated</source>
            <translation>▲ ورتالىق جاڭارتىلۋدا</translation>
        </message>
        <message>
            <source>This computer is not connected to the centre yet. Paste the line that the server prints.</source>
            <translation>بۇل كومپيۋتەر ٴالى ورتالىققا قوسىلماعان. سەرۆەر بەرگەن جولدى قويىڭىز.</translation>
        </message>
        <message>
            <source>The program is looking for the centre. You can work already.</source>
            <translation>باعدارلاما ورتالىقتى ىزدەۋدە. قازىردەن جۇمىس ىستەي الاسىز.</translation>
        </message>
        <message>
            <source>The centre answers. What you save reaches it at once.</source>
            <translation>ورتالىق جاۋاپ بەرۋدە. ساقتاعانىڭىز بىردەن جەتەدى.</translation>
        </message>
        <message>
            <source>The centre does not answer just now. Go on working: everything is kept on this computer and is sent by itself later.</source>
            <translation>ورتالىق ٴقازىر جاۋاپ بەرمەيدى. جۇمىستى جالعاستىرىڭىز: ٴبارى وسى كومپيۋتەردە ساقتالىپ، كەيىن ٴوزى جىبەرىلەدى.</translation>
        </message>
        <message>
            <source>What answers at the centre’s address is not our centre. Nothing was sent to it. Go on working, and call the administrator.</source>
            <translation>ورتالىق مەكەنجايىندا جاۋاپ بەرگەن ٴبىزدىڭ ورتالىق ەمەس. وعان ەشتەڭە جىبەرىلمەدى. جۇمىستى جالعاستىرىپ، اكىمشىگە حابارلاسىڭىز.</translation>
        </message>
        <message>
            <source>The centre speaks a newer language than this program. Go on working; what you save is sent after the update.</source>
            <translation>ورتالىقتىڭ نۇسقاسى بۇل باعدارلامادان جاڭا. جۇمىستى جالعاستىرىڭىز؛ ساقتاعانىڭىز جاڭارتۋدان سوڭ جىبەرىلەدى.</translation>
        </message>
        <message>
            <source>The centre is older than this program and will take what you save after its update. Go on working.</source>
            <translation>ورتالىقتىڭ نۇسقاسى ەسكىرەك، جاڭارتىلعان سوڭ ساقتاعانىڭىزدى قابىلدايدى. جۇمىستى جالعاستىرىڭىز.</translation>
        </message>
        <message>
            <source>Unsent: %1</source>
            <translation>جىبەرىلمەگەن: %1</translation>
        </message>
        <message>
            <source>Everything saved here is at the centre.</source>
            <translation>مۇندا ساقتالعاننىڭ ٴبارى ورتالىققا جەتتى.</translation>
        </message>
        <message>
            <source>These cases have something that is saved on this computer and not yet at the centre. It is sent by itself.</source>
            <translation>بۇل ىستەردە كومپيۋتەردە ساقتالىپ، ٴالى ورتالىققا جەتپەگەن مازمۇن بار. ول ٴوزى جىبەرىلەدى.</translation>
        </message>
        <message>
            <source>⚠ Look at: %1</source>
            <translation>⚠ قاراڭىز: %1</translation>
        </message>
        <message>
            <source>Last sync %1</source>
            <translation>سوڭعى ۇيلەسۋ %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>ٴالى ۇيلەسپەدى</translation>
        </message>
        <message>
            <source>When the centre last answered. Times are Beijing time.</source>
            <translation>ورتالىق سوڭعى رەت جاۋاپ بەرگەن ۋاقىت. ۋاقىت بەيجىڭ ۋاقىتى.</translation>
        </message>
        <message>
            <source>⏰ Clock %1 min fast</source>
            <translation>⏰ ساعات %1 مينۋت ىلگەرى</translation>
        </message>
        <message>
            <source>⏰ Clock %1 min slow</source>
            <translation>⏰ ساعات %1 مينۋت كەيىن</translation>
        </message>
        <message>
            <source>The clock of this computer differs from the centre’s by more than two minutes. You can go on working; ask the administrator to set it.</source>
            <translation>بۇل كومپيۋتەردىڭ ساعاتى ورتالىقتان ەكى مينۋتتان ارتىق ايىرمالى. جۇمىستى جالعاستىرا الاسىز؛ اكىمشىدەن تۇزەتۋدى سۇراڭىز.</translation>
        </message>
        <message>
            <source>F1 Keys</source>
            <translation>‏F1 پەرنەلەر</translation>
        </message>
        <message>
            <source>No window</source>
            <translation>تەرەزە جوق</translation>
        </message>
        <message>
            <source>Choose the window you sit at. Only windows of this computer can be chosen.</source>
            <translation>ٴوزىڭىز وتىرعان تەرەزەنى تاڭداڭىز. تەك وسى كومپيۋتەردىڭ تەرەزەلەرىن تاڭداۋعا بولادى.</translation>
        </message>
        <message>
            <source>You are signed in. Everything you record bears your name.</source>
            <translation>ٴسىز كىردىڭىز. ٴار جازباڭىزدا اتىڭىز بولادى.</translation>
        </message>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation>قۇلىپتاۋ (Ctrl+L)</translation>
        </message>
        <message>
            <source>Switch officer</source>
            <translation>قىزمەتكەردى اۋىستىرۋ</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>پەرنەلەر</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>جابۋ (&amp;C)</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>تىركەۋ</translation>
        </message>
        <message>
            <source>Find a case</source>
            <translation>ٴىس ىزدەۋ</translation>
        </message>
        <message>
            <source>My window</source>
            <translation>مەنىڭ تەرەزەم</translation>
        </message>
        <message>
            <source>New visitor</source>
            <translation>جاڭا كەلۋشى</translation>
        </message>
        <message>
            <source>Save the form, send the dialog</source>
            <translation>كەستەنى ساقتاۋ، ٴتىلقاتىسۋدى جىبەرۋ</translation>
        </message>
        <message>
            <source>Transfer the case: then two digits, then Ctrl+Enter</source>
            <translation>ٴىستى اۋىستىرۋ: سوسىن ەكى سان، سوسىن Ctrl+Enter</translation>
        </message>
        <message>
            <source>Print the receipt of the case</source>
            <translation>ٴىستىڭ قولحاتىن باسۋ</translation>
        </message>
        <message>
            <source>Read the lists again</source>
            <translation>تىزىمدەردى جاڭارتۋ</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>تەرەزەنىڭ كەلەسى بولىگى</translation>
        </message>
        <message>
            <source>Lock; the open form stays</source>
            <translation>قۇلىپتاۋ؛ اشىق كەستە ساقتالادى</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>وسى پەرنەلەر</translation>
        </message>
        <message>
            <source>Next field; with Shift the one before</source>
            <translation>كەلەسى ٴورىس؛ Shift قوسسا الدىڭعىسى</translation>
        </message>
        <message>
            <source>Leave a dialog</source>
            <translation>ٴتىلقاتىسۋدان شىعۋ</translation>
        </message>
        <message>
            <source>Unknown option: %1. See --help.</source>
            <translation>بەلگىسىز تاڭداۋ: %1. --help قاراڭىز.</translation>
        </message>
        <message>
            <source>The option %1 needs a value. See --help.</source>
            <translation>%1 تاڭداۋىنا ٴمان كەرەك. --help قاراڭىز.</translation>
        </message>
        <message>
            <source>Unknown language: %1. There are zh_CN, en, ug and kk_Arab.</source>
            <translation>بەلگىسىز ٴتىل: %1. بارلارى: zh_CN، en، ug، kk_Arab.</translation>
        </message>
        <message>
            <source>Not a window: %1. A window is a number from 1 to 99.</source>
            <translation>تەرەزە ەمەس: %1. تەرەزە 1 مەن 99 اراسىنداعى سان.</translation>
        </message>
        <message>
            <source>Unknown receipt size: %1. There are a5 and roll80.</source>
            <translation>بەلگىسىز قولحات ولشەمى: %1. بارلارى: a5، roll80.</translation>
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
            <translation>قولدانىلۋى: reception-desk [تاڭداۋ]
  --data DIR        بۇل تەرەزەنىڭ دەرەگى مەن كىلتى ساقتالاتىن ورىن
  --language CODE   zh_CN، en، ug نە kk_Arab
  --enrol LINE      reception-server enrol بەرگەن جول
  --window N        كىرگەندە ۇسىنىلاتىن تەرەزە
  --officer NAME    كىرگەندە ۇسىنىلاتىن ات
  --pdf DIR         پرينتەر ورنىنا سول جەرگە PDF جازۋ
  --receipt SIZE    a5 نە roll80
  --export-outbox FILE
                    جىبەرىلمەگەن مازمۇندى FILE عا جازادى، reception-server import-outbox ٴۇشىن
  --export-heads FILE
                    ورتالىق قول قويعان جازبالاردى FILE عا جازادى، reception-server audit verify ٴۇشىن
  --import-calendar FILE
                    reception-server sign-calendar قول قويعان كۇنتىزبەنى قابىلدايدى
  --device-secret FILE
                    كىلت ساقيناسى جوعالتقاندا، reception-server open-device جازعان كىلتتى قايتارادى
  --help، --version</translation>
        </message>
        <message>
            <source>This paper cannot be printed yet.</source>
            <translation>بۇل قاعازدى ازىرشە باسۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>Not printed: %1 The case is saved; print again when that is mended.</source>
            <translation>باسىلمادى: %1 ٴىس ساقتالدى؛ اقاۋ تۇزەلگەن سوڭ قايتا باسىڭىز.</translation>
        </message>
        <message>
            <source>The line is not complete. Copy the whole line that the server printed.</source>
            <translation>جول تولىق ەمەس. سەرۆەر بەرگەن جولدى تۇگەل كوشىرىڭىز.</translation>
        </message>
        <message>
            <source>The server does not answer at this address. Check the network cable and ask the administrator whether the code is still live.</source>
            <translation>بۇل مەكەنجايداعى سەرۆەر جاۋاپ بەرمەدى. جەلى سىمىن تەكسەرىپ، اكىمشىدەن كودتىڭ جارامدىلىعىن سۇراڭىز.</translation>
        </message>
        <message>
            <source>Another server answers at this address: its fingerprint is not the one in the line. Nothing was sent. Call the administrator.</source>
            <translation>بۇل مەكەنجايدا باسقا سەرۆەر جاۋاپ بەردى: تاڭباسى جولداعىمەن بىردەي ەمەس. ەشتەڭە جىبەرىلمەدى. اكىمشىگە حابارلاسىڭىز.</translation>
        </message>
        <message>
            <source>The code is used up, too old or mistyped. Ask the administrator for a new line.</source>
            <translation>كود قولدانىلعان، ەسكىرگەن نەمەسە قاتە. اكىمشىدەن جاڭا جول سۇراڭىز.</translation>
        </message>
        <message>
            <source>The keys cannot be written on this computer: the disk is full or protected. Call the administrator.</source>
            <translation>بۇل كومپيۋتەرگە كىلت جازىلمادى: ديسك تولعان نەمەسە قورعالعان. اكىمشىگە حابارلاسىڭىز.</translation>
        </message>
        <message>
            <source>The computer could not be connected (%1). Ask the administrator for a new line.</source>
            <translation>كومپيۋتەر قوسىلمادى (%1). اكىمشىدەن جاڭا جول سۇراڭىز.</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(بوس)</translation>
        </message>
        <message>
            <source>%1 (%2 pages)</source>
            <translation>%1 (%2 بەت)</translation>
        </message>
        <message>
            <source>Competent organ: %1</source>
            <translation>قۇزىرلى ورگان: %1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>سەبەبى: %1</translation>
        </message>
        <message>
            <source>Legal basis: %1</source>
            <translation>زاڭدى نەگىزى: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>ەسكەرتپە: %1</translation>
        </message>
        <message>
            <source>Registered at window %1.</source>
            <translation>%1 تەرەزەدە تىركەلدى.</translation>
        </message>
        <message>
            <source>The matter was written down.</source>
            <translation>ماسەلە جازىپ الىندى.</translation>
        </message>
        <message>
            <source>People entered: %1.</source>
            <translation>جازىلعان ادام: %1.</translation>
        </message>
        <message>
            <source>Screened; lawful path: %1.</source>
            <translation>انىقتالدى؛ زاڭدى جول: %1.</translation>
        </message>
        <message>
            <source>Guided elsewhere: %1.</source>
            <translation>باعىتتالعان جول: %1.</translation>
        </message>
        <message>
            <source>Sent from window %1 to window %2: %3.</source>
            <translation>%1 تەرەزەدەن %2 تەرەزەگە جىبەرىلدى: %3.</translation>
        </message>
        <message>
            <source>Accepted by window %1, which owns the case now.</source>
            <translation>%1 تەرەزە قابىلدادى، ىسكە ەندى سول جاۋاپتى.</translation>
        </message>
        <message>
            <source>Window %1 objects to the transfer.</source>
            <translation>%1 تەرەزە اۋىستىرۋعا قارسىلىق ٴبىلدىردى.</translation>
        </message>
        <message>
            <source>Window %1 objects to the transfer and proposes window %2.</source>
            <translation>%1 تەرەزە اۋىستىرۋعا قارسىلىق ٴبىلدىرىپ، %2 تەرەزەنى ۇسىندى.</translation>
        </message>
        <message>
            <source>The transfer was recalled.</source>
            <translation>اۋىستىرۋ قايتارىپ الىندى.</translation>
        </message>
        <message>
            <source>“%1” corrected from %2 to %3.</source>
            <translation>«%1» تۇزەتىلدى: %2 ورنىنا %3.</translation>
        </message>
        <message>
            <source>“%1” of person %2 corrected.</source>
            <translation>%2-ادامنىڭ «%1» مالىمەتى تۇزەتىلدى.</translation>
        </message>
        <message>
            <source>Papers received: %1.</source>
            <translation>قابىلدانعان قۇجاتتار: %1.</translation>
        </message>
        <message>
            <source>Printed: %1, copy %2.</source>
            <translation>باسىلدى: %1، %2-دانا.</translation>
        </message>
        <message>
            <source>Closed: %1.</source>
            <translation>ٴبىتتى: %1.</translation>
        </message>
        <message>
            <source>Something was recorded that this window may not read.</source>
            <translation>بۇل تەرەزە وقي المايتىن ٴبىر جازبا بار.</translation>
        </message>
        <message>
            <source>No effect: %1</source>
            <translation>كۇشىنە ەنبەدى: %1</translation>
        </message>
        <message>
            <source>(not yet at the centre)</source>
            <translation>(ٴالى ورتالىققا جەتپەدى)</translation>
        </message>
        <message>
            <source>The centre gave no reason.</source>
            <translation>ورتالىق سەبەبىن ايتپادى.</translation>
        </message>
        <message>
            <source>The centre did not take it (%1).</source>
            <translation>ورتالىق قابىلدامادى (%1).</translation>
        </message>
        <message>
            <source>Another window acted on this transfer first.</source>
            <translation>بۇل اۋىستىرۋدى باسقا تەرەزە بۇرىن قاراعان.</translation>
        </message>
        <message>
            <source>The case belonged to another window by then.</source>
            <translation>ول كەزدە ٴىس باسقا تەرەزەدە ەدى.</translation>
        </message>
        <message>
            <source>The case was finished by then.</source>
            <translation>ول كەزدە ٴىس بىتكەن ەدى.</translation>
        </message>
        <message>
            <source>Social governance centre</source>
            <translation>قوعام امانشىلىعىن تۇتاس تۇزەۋ ورتالىعى</translation>
        </message>
        <message>
            <source>Records that need a look</source>
            <translation>قاراۋدى قاجەت ەتەتىن جازبالار</translation>
        </message>
        <message>
            <source>The centre accepted everything that was recorded here.</source>
            <translation>مۇندا جازىلعاننىڭ ٴبارىن ورتالىق قابىلدادى.</translation>
        </message>
        <message>
            <source>Records the centre did not accept</source>
            <translation>ورتالىق قابىلداماعان جازبالار</translation>
        </message>
        <message>
            <source>The chosen record</source>
            <translation>تاڭدالعان جازبا</translation>
        </message>
        <message>
            <source>When</source>
            <translation>ۋاقىتى</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>ىستەلگەن ارەكەت</translation>
        </message>
        <message>
            <source>What the centre said</source>
            <translation>ورتالىقتىڭ شەشىمى</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>كورىلۋى</translation>
        </message>
        <message>
            <source>Why it had no effect</source>
            <translation>كۇشىنە ەنبەگەن سەبەبى</translation>
        </message>
        <message>
            <source>What was done here</source>
            <translation>مۇندا ىستەلگەن ارەكەت</translation>
        </message>
        <message>
            <source>What the centre holds</source>
            <translation>ورتالىقتاعى قازىرگى جازبا</translation>
        </message>
        <message>
            <source>What can be done</source>
            <translation>نە ىستەۋگە بولادى</translation>
        </message>
        <message>
            <source>The words of this record can no longer be read on this computer.</source>
            <translation>بۇل جازبانىڭ مازمۇنىن بۇل كومپيۋتەردە ەندى وقۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>A sealed matter: only the officer who received it, or window 23, can read this record.</source>
            <translation>قۇپييا ماسەلە: بۇل جازبانى تەك قابىلداعان قىزمەتكەر نەمەسە 23-تەرەزە وقي الادى.</translation>
        </message>
        <message>
            <source>Seen by %1, %2</source>
            <translation>%1 كوردى، %2</translation>
        </message>
        <message>
            <source>● not seen</source>
            <translation>● كورىلمەدى</translation>
        </message>
        <message>
            <source>Nobody has marked this record as seen yet.</source>
            <translation>بۇل جازبانى ٴالى ەشكىم كورىلدى دەپ بەلگىلەمەدى.</translation>
        </message>
        <message>
            <source>This came first and counts:</source>
            <translation>ورتالىققا بۇرىن جەتىپ، كۇشىنە ەنگەنى:</translation>
        </message>
        <message>
            <source>The registration itself was not accepted: the centre has no such case, and nobody can find it by the number on the receipt.</source>
            <translation>تىركەۋدىڭ ٴوزى قابىلدانبادى: ورتالىقتا بۇل ٴىس جوق، قولحاتتاعى ٴنومىر بويىنشا ەشكىم تابا المايدى.</translation>
        </message>
        <message>
            <source>The case has left what this computer may see; another window has it. What was recorded here can still be read.</source>
            <translation>ٴىس باسقا تەرەزەگە ٴوتتى، بۇل كومپيۋتەر ونى ەندى كورە المايدى؛ مۇندا جازىلعاندى ٴالى دە وقۋعا بولادى.</translation>
        </message>
        <message>
            <source>The centre keeps the record in the history of the case, without effect.</source>
            <translation>ورتالىق بۇل جازبانى ٴىس تاريحىندا ساقتايدى، ٴبىراق كۇشى جوق.</translation>
        </message>
        <message>
            <source>The centre keeps the record apart, where no window sees it; a supervisor can look at it.</source>
            <translation>ورتالىق بۇل جازبانى بولەك ساقتادى، ەشقانداي تەرەزە كورمەيدى؛ باقىلاۋشى قاراي الادى.</translation>
        </message>
        <message>
            <source>The centre did not take the record. It is kept on this computer.</source>
            <translation>ورتالىق بۇل جازبانى قابىلدامادى. ول وسى كومپيۋتەردە ساقتالدى.</translation>
        </message>
        <message>
            <source>Look at how the case stands now. If it is still needed, do it again as a new act.</source>
            <translation>ٴىستىڭ قازىرگى جاعدايىن قاراڭىز. ٴالى دە كەرەك بولسا، جاڭا ارەكەت رەتىندە قايتا ىستەڭىز.</translation>
        </message>
        <message>
            <source>Carry the text into a new registration and check it there. It gets a new number and a new receipt.</source>
            <translation>مازمۇندى جاڭا تىركەۋگە كوشىرىپ، سوندا تەكسەرىڭىز. وعان جاڭا ٴنومىر جانە جاڭا قولحات بەرىلەدى.</translation>
        </message>
        <message>
            <source>Print this page and give it to the window that has the case now.</source>
            <translation>بۇل بەتتى باسىپ، ٴىس قازىر تۇرعان تەرەزەگە بەرىڭىز.</translation>
        </message>
        <message>
            <source>Tell the administrator: this points to a fault of this computer, not of your work.</source>
            <translation>اكىمشىگە ايتىڭىز: بۇل ٴسىزدىڭ جۇمىسىڭىزدىڭ ەمەس، كومپيۋتەردىڭ اقاۋىن كورسەتەدى.</translation>
        </message>
        <message>
            <source>Nothing is sent again by itself, and nothing is deleted.</source>
            <translation>ەشتەڭە وزدىگىنەن قايتا جىبەرىلمەيدى جانە وشىرىلمەيدى.</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>ٴىستى اشۋ (&amp;O)</translation>
        </message>
        <message>
            <source>Do it &amp;again as a new act …</source>
            <translation>جاڭا ارەكەت رەتىندە قايتا ىستەۋ (&amp;A) …</translation>
        </message>
        <message>
            <source>Carry the text into a &amp;note …</source>
            <translation>مازمۇندى ەسكەرتپەگە كوشىرۋ (&amp;N) …</translation>
        </message>
        <message>
            <source>Carry the text into a new &amp;registration …</source>
            <translation>مازمۇندى جاڭا تىركەۋگە كوشىرۋ (&amp;R) …</translation>
        </message>
        <message>
            <source>&amp;Print this page</source>
            <translation>بۇل بەتتى باسۋ (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Mark as seen</source>
            <translation>كورىلدى دەپ بەلگىلەۋ (&amp;M)</translation>
        </message>
        <message>
            <source>Marked as seen. The record stays in this list.</source>
            <translation>كورىلدى دەپ بەلگىلەندى. جازبا تىزىمدە قالادى.</translation>
        </message>
        <message>
            <source>The text is in the form. Check it, then save; nothing is recorded until then.</source>
            <translation>مازمۇن كەستەگە قويىلدى. تەكسەرىپ، سوسىن ساقتاڭىز؛ وعان دەيىن ەشتەڭە جازىلمايدى.</translation>
        </message>
        <message>
            <source>The page is printed.</source>
            <translation>بەت باسىلدى.</translation>
        </message>
        <message>
            <source>The registration form still holds text that is not saved. Save or clear it first.</source>
            <translation>تىركەۋ كەستەسىندە ٴالى ساقتالماعان مازمۇن بار. الدىمەن ساقتاڭىز نەمەسە تازالاڭىز.</translation>
        </message>
        <message>
            <source>The centre takes nothing from this computer just now: %1 What is saved here stays saved.</source>
            <translation>ورتالىق ٴقازىر بۇل كومپيۋتەردەن ەشتەڭە قابىلدامايدى: %1 مۇندا ساقتالعان جوعالمايدى.</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>تىركەۋ</translation>
        </message>
        <message>
            <source>The words of the matter</source>
            <translation>ماسەلەنىڭ مازمۇنى</translation>
        </message>
        <message>
            <source>The people of the matter</source>
            <translation>ماسەلەگە قاتىستى ادامدار</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>ىرىكتەۋ</translation>
        </message>
        <message>
            <source>Guidance elsewhere</source>
            <translation>باسقا ورىنعا باعىتتاۋ</translation>
        </message>
        <message>
            <source>Transfer to a window</source>
            <translation>تەرەزەگە اۋىستىرۋ</translation>
        </message>
        <message>
            <source>Acceptance of a transfer</source>
            <translation>اۋىستىرۋدى قابىلداۋ</translation>
        </message>
        <message>
            <source>Objection to a transfer</source>
            <translation>اۋىستىرۋعا قارسىلىق ٴبىلدىرۋ</translation>
        </message>
        <message>
            <source>Recall of a transfer</source>
            <translation>اۋىستىرۋدى قايتارىپ الۋ</translation>
        </message>
        <message>
            <source>Correction of the matter</source>
            <translation>ماسەلەنى تۇزەتۋ</translation>
        </message>
        <message>
            <source>Correction of a person</source>
            <translation>ادام دەرەگىن تۇزەتۋ</translation>
        </message>
        <message>
            <source>The reason in words</source>
            <translation>سەبەپ بايانى</translation>
        </message>
        <message>
            <source>A note</source>
            <translation>ەسكەرتپە</translation>
        </message>
        <message>
            <source>Receipt of papers</source>
            <translation>قۇجات قابىلداۋ</translation>
        </message>
        <message>
            <source>Print of a paper</source>
            <translation>قۇجات باسۋ</translation>
        </message>
        <message>
            <source>Closing of the case</source>
            <translation>ٴىستى اياقتاۋ</translation>
        </message>
        <message>
            <source>The centre already holds another record under the same identifier.</source>
            <translation>ورتالىقتا سونداي بەلگىسى بار باسقا جازبا بار.</translation>
        </message>
        <message>
            <source>The key that opens the record is not at the centre.</source>
            <translation>ورتالىقتا بۇل جازبانى اشاتىن كىلت جوق.</translation>
        </message>
        <message>
            <source>The centre cannot read the record.</source>
            <translation>ورتالىق بۇل جازبانى وقي المادى.</translation>
        </message>
        <message>
            <source>This computer&apos;s disk has damaged the record after it was saved; please enter it again.</source>
            <translation>بۇل كومپيۋتەردىڭ دىسكىسى ساقتالعان جازبانى بۇلدىردى؛ قايتا ەنگىزىڭىز.</translation>
        </message>
        <message>
            <source>The record names a window that this computer is not set up for.</source>
            <translation>جازباداعى تەرەزە بۇل كومپيۋتەرگە باپتالماعان.</translation>
        </message>
        <message>
            <source>The case code in the record bears the number of another computer.</source>
            <translation>جازباداعى ٴىس نومىرىندە باسقا كومپيۋتەردىڭ ٴنومىرى بار.</translation>
        </message>
        <message>
            <source>A record does not match its own checksum.</source>
            <translation>ٴبىر جازبا ٴوزىنىڭ تەكسەرۋ مانىنە ساي كەلمەيدى.</translation>
        </message>
        <message>
            <source>A record does not bear the signature of this computer.</source>
            <translation>ٴبىر جازبادا بۇل كومپيۋتەردىڭ قولتاڭباسى جوق.</translation>
        </message>
        <message>
            <source>A key does not fit the case it was sent with.</source>
            <translation>ٴبىر كىلت ٴوز ىسىنە ساي كەلمەيدى.</translation>
        </message>
        <message>
            <source>A record was made on another computer.</source>
            <translation>ٴبىر جازبا باسقا كومپيۋتەردە جاسالعان.</translation>
        </message>
        <message>
            <source>A record belongs to another centre.</source>
            <translation>ٴبىر جازبا باسقا ورتالىققا قاراستى.</translation>
        </message>
        <message>
            <source>The centre lacks an earlier record of this computer and asks for it.</source>
            <translation>ورتالىقتا بۇل كومپيۋتەردىڭ بۇرىنعى ٴبىر جازباسى جوق، ونى سۇراۋدا.</translation>
        </message>
        <message>
            <source>Too much was sent in one request.</source>
            <translation>ٴبىر جولعا تىم كوپ جىبەرىلدى.</translation>
        </message>
        <message>
            <source>The centre has frozen this computer: it or its backup seems to have been copied.</source>
            <translation>ورتالىق بۇل كومپيۋتەردى توقتاتتى: ول نەمەسە ونىڭ ساقتىق كوشىرمەسى كوشىرىلگەن سياقتى.</translation>
        </message>
        <message>
            <source>The certificate of this computer has expired.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگىنىڭ مەرزىمى ٴوتتى.</translation>
        </message>
        <message>
            <source>The certificate of this computer was withdrawn.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگى جويىلدى.</translation>
        </message>
        <message>
            <source>The centre must be updated before it can read the record.</source>
            <translation>ورتالىق جاڭارتىلعاننان كەيىن عانا بۇل جازبانى وقي الادى.</translation>
        </message>
        <message>
            <source>The centre cannot write to its own disk just now.</source>
            <translation>ورتالىق ٴقازىر ٴوز ديسكىسىنە جازا المايدى.</translation>
        </message>
        <message>
            <source>Contested: no effect</source>
            <translation>قايشىلىقتى: كۇشىنە ەنبەدى</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>بولەك قويىلدى</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>قابىلدانبادى</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>✓ Not accepted: all seen</source>
            <translation>✓ قابىلدانباعان: ٴبارى كورىلدى</translation>
        </message>
        <message>
            <source>Something that is not of this program was put into the store of this computer. It was not opened, and nothing in it was lost. Call the administrator.</source>
            <translation>بۇل كومپيۋتەردىڭ قويماسىنا وسى باعدارلامانىكى ەمەس نارسە قوسىلعان. قويما اشىلمادى، ەشتەڭە جوعالمادى. اكىمشىگە حابارلاسىڭىز.</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the store of this computer. Nothing was changed in it. Start the newer version, or call the administrator.</source>
            <translation>بۇل كومپيۋتەردىڭ قويماسىن باعدارلامانىڭ جاڭا نۇسقاسى جازعان. ەشتەڭە وزگەرتىلمەدى. جاڭا نۇسقاسىن اشىڭىز نەمەسە اكىمشىگە حابارلاسىڭىز.</translation>
        </message>
        <message>
            <source>Window %1 has owned the case since %2.</source>
            <translation>%1 تەرەزە %2 باستاپ ىسكە جاۋاپتى.</translation>
        </message>
        <message>
            <source>Window %1 accepted the transfer.</source>
            <translation>%1 تەرەزە اۋىستىرۋدى قابىلدادى.</translation>
        </message>
        <message>
            <source>The centre did not have this case.</source>
            <translation>ول كەزدە ورتالىقتا بۇل ٴىس جوق ەدى.</translation>
        </message>
        <message>
            <source>The case code in the record was given to another case meanwhile.</source>
            <translation>جازباداعى ٴىس ٴنومىرى باسقا ىسكە بەرىلگەن.</translation>
        </message>
        <message>
            <source>The computer was shut out of the centre before the record was brought.</source>
            <translation>جازبا جەتكىزىلگەنشە بۇل كومپيۋتەر ورتالىقتان شىعارىلعان.</translation>
        </message>
        <message>
            <source>The centre was restored from a backup and waits for other desks first; it asks for the record by itself.</source>
            <translation>ورتالىق ساقتىق كوشىرمەدەن قالپىنا كەلتىرىلىپ، الدىمەن باسقا تەرەزەلەردى كۇتۋدە؛ جازبانى كەيىن ٴوزى سۇرايدى.</translation>
        </message>
        <message>
            <source>The centre needs no records of other desks from this computer.</source>
            <translation>ورتالىققا بۇل كومپيۋتەردەن باسقا تەرەزەلەردىڭ جازباسى كەرەك ەمەس.</translation>
        </message>
        <message>
            <source>Accepted, in handling</source>
            <translation>قابىلداندى، قارالۋدا</translation>
        </message>
        <message>
            <source>In mediation</source>
            <translation>كەلىستىرىلۋدە</translation>
        </message>
        <message>
            <source>Agreement reached</source>
            <translation>كەلىسىم جاسالدى</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>جاۋاپ بەرىلدى</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>قايتا تەكسەرىلۋدە</translation>
        </message>
        <message>
            <source>In re-review</source>
            <translation>قايتا تەكسەرىپ بەكىتىلۋدە</translation>
        </message>
        <message>
            <source>On another lawful path</source>
            <translation>باسقا زاڭدى جولدا قارالۋدا</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>قابىلدانبادى</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>مۇراعاتقا الىندى</translation>
        </message>
        <message>
            <source>Queue ticket</source>
            <translation>كەزەك تالونى</translation>
        </message>
        <message>
            <source>Notice of acceptance</source>
            <translation>قابىلداۋ حابارلاماسى</translation>
        </message>
        <message>
            <source>Notice of non-acceptance</source>
            <translation>قابىلداماۋ حابارلاماسى</translation>
        </message>
        <message>
            <source>Notice that it is no longer accepted</source>
            <translation>ەندى قابىلداماۋ حابارلاماسى</translation>
        </message>
        <message>
            <source>Notice of forwarding to the visitor</source>
            <translation>كەلۋشىگە جولداۋ (تاپسىرۋ) حابارلاماسى</translation>
        </message>
        <message>
            <source>Forwarding or assignment letter</source>
            <translation>جولداۋ نەمەسە تاپسىرۋ پاراعى</translation>
        </message>
        <message>
            <source>Extension: approval and notice</source>
            <translation>مەرزىم ۇزارتۋ: بەكىتۋ جانە حابارلاما</translation>
        </message>
        <message>
            <source>Handling opinion</source>
            <translation>قاراۋ پىكىرى</translation>
        </message>
        <message>
            <source>Request for review or re-review</source>
            <translation>قايتا تەكسەرۋ (قايتا تەكسەرىپ بەكىتۋ) ٴوتىنىشى</translation>
        </message>
        <message>
            <source>Review opinion</source>
            <translation>قايتا تەكسەرۋ پىكىرى</translation>
        </message>
        <message>
            <source>Re-review opinion</source>
            <translation>قايتا تەكسەرىپ بەكىتۋ پىكىرى</translation>
        </message>
        <message>
            <source>Hearing: notice and record</source>
            <translation>ايعاق تىڭداۋ: حابارلاما جانە جازبا</translation>
        </message>
        <message>
            <source>Request for mediation</source>
            <translation>كەلىستىرۋ ٴوتىنىشى</translation>
        </message>
        <message>
            <source>Rights and duties of the parties</source>
            <translation>تاراپتاردىڭ قۇقىعى مەن مىندەتى</translation>
        </message>
        <message>
            <source>Record of inquiry or mediation</source>
            <translation>تەكسەرۋ نەمەسە كەلىستىرۋ جازباسى</translation>
        </message>
        <message>
            <source>Mediation agreement</source>
            <translation>كەلىستىرۋ كەلىسىمى</translation>
        </message>
        <message>
            <source>Oral agreement, or end of mediation</source>
            <translation>اۋىزشا كەلىسىم نەمەسە كەلىستىرۋدىڭ توقتاتىلۋى</translation>
        </message>
        <message>
            <source>Application for judicial confirmation</source>
            <translation>سوت ارقىلى راستاۋ ٴوتىنىشى</translation>
        </message>
        <message>
            <source>Receipt of service</source>
            <translation>جەتكىزۋ قولحاتى</translation>
        </message>
        <message>
            <source>Authority of agents or representatives</source>
            <translation>سەنىمحات نەمەسە وكىل سايلاۋ قاعازى</translation>
        </message>
        <message>
            <source>Supervision letter or reminder</source>
            <translation>قاداعالاۋ حاتى نەمەسە جەدەلدەتۋ پاراعى</translation>
        </message>
        <message>
            <source>Proposal and reply</source>
            <translation>ۇسىنىس جانە جاۋاپ</translation>
        </message>
        <message>
            <source>Leader's case sheet</source>
            <translation>باسشى جاۋاپتى ٴىس كەستەسى</translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation>ٴىس ٴبىتىرۋ ٴمالىمى</translation>
        </message>
        <message>
            <source>Follow-up record</source>
            <translation>قايتا سۇراستىرۋ جازباسى</translation>
        </message>
        <message>
            <source>File cover and contents</source>
            <translation>ٴىس تىگىندىسىنىڭ مۇقاباسى مەن ٴتىزىمى</translation>
        </message>
        <message>
            <source>Choose the lawful path first: a claim needs one before it is accepted or closed.</source>
            <translation>الدىمەن زاڭدى جولدى تاڭداڭىز: شاعىمدانىپ شەشۋدى تالاپ ەتۋ ماسەلەسى قابىلدانباي نەمەسە بىتپەي تۇرىپ زاڭدى جولى بەلگىلەنۋى كەرەك.</translation>
        </message>
        <message>
            <source>This is not foreseen for a matter of this kind and path. Guide the visitor, record the other path, or screen the case again.</source>
            <translation>بۇل قادام مۇنداي ماسەلە مەن جولعا سايكەس ەمەس. كەلۋشىنى باعىتتاڭىز، باسقا جولدى جازىڭىز نەمەسە ٴىستى قايتا انىقتاڭىز.</translation>
        </message>
        <message>
            <source>The simple procedure is not for matters that were assigned from above or belong to courts, arbitration or reconsideration.</source>
            <translation>جوعارىدان تاپسىرىلعان نەمەسە سوتقا، تورەلىككە، اكىمشىلىك قايتا قاراۋعا جاتاتىن ماسەلەلەرگە قاراپايىم قاراۋ قولدانىلمايدى.</translation>
        </message>
        <message>
            <source>All three levels are through. For the same facts and reasons nothing more is accepted; new facts are a new case.</source>
            <translation>ٴۇش دارەجەلى ٴتارتىپ اياقتالدى. سول ايعاق، سول سەبەپپەن ەندى قابىلدانبايدى؛ جاڭا ايعاق بولسا، جاڭا ٴىس بولىپ تىركەلەدى.</translation>
        </message>
        <message>
            <source>Measures above a supervision letter are decided by the joint conference: name its decision.</source>
            <translation>قاداعالاۋ حاتىنان جوعارى شارانى بىرلەسكەن ٴماجىلىس شەشەدى: سول شەشىمدى جازىڭىز.</translation>
        </message>
        <message>
            <source>Only the coordinator may decide this.</source>
            <translation>مۇنى تەك ۇيلەستىرۋشى شەشە الادى.</translation>
        </message>
        <message>
            <source>Only the coordinator or the petition office may do this.</source>
            <translation>مۇنى تەك ۇيلەستىرۋشى نەمەسە ارىز-شاعىم ورنى ىستەي الادى.</translation>
        </message>
        <message>
            <source>The coordinator decides on this transfer now.</source>
            <translation>بۇل اۋىستىرۋدى ەندى ۇيلەستىرۋشى شەشەدى.</translation>
        </message>
        <message>
            <source>The centre does this by itself when its time has come.</source>
            <translation>ۋاقىتى كەلگەندە مۇنى ورتالىق ٴوزى ىستەيدى.</translation>
        </message>
        <message>
            <source>First this must be so, and ticked: %1.</source>
            <translation>الدىمەن بۇل شىندىققا ساي بولىپ، بەلگىلەنۋى كەرەك: %1.</translation>
        </message>
        <message>
            <source>This day is not possible: %1. It lies in the future, before the case, or before its own beginning.</source>
            <translation>بۇل كۇن مۇمكىن ەمەس: %1. ول بولاشاقتا، ىستەن بۇرىن نەمەسە ٴوزىنىڭ باستالۋىنان بۇرىن.</translation>
        </message>
        <message>
            <source>The period for this ended on %1.</source>
            <translation>بۇنىڭ مەرزىمى %1 كۇنى ٴبىتتى.</translation>
        </message>
        <message>
            <source>Something must come first: %1.</source>
            <translation>الدىمەن مىنا قادام كەرەك: %1.</translation>
        </message>
        <message>
            <source>This has been done already: %1.</source>
            <translation>بۇل قادام جاسالىپ قويعان: %1.</translation>
        </message>
        <message>
            <source>The file is not complete. Still missing: %1.</source>
            <translation>ٴىس تىگىندىسى تولىق ەمەس. جەتىسپەيتىنى: %1.</translation>
        </message>
        <message>
            <source>This period is not running, or it is already as you want it.</source>
            <translation>بۇل مەرزىم ەسەپتەلىپ جاتقان جوق نەمەسە ٴسىز قالاعان كۇيدە تۇر.</translation>
        </message>
        <message>
            <source>The law gives no such reason to pause this period.</source>
            <translation>زاڭدا بۇل مەرزىمدى توقتاتا تۇرۋدىڭ مۇنداي سەبەبى جوق.</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>تاڭداۋ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>كۇنى</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>اياقتالۋ كۇنى</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>كۇن سانى</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>قۇجات</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>مەرزىم</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>قاتىساتىن تەرەزەلەر</translation>
        </message>
        <message>
            <source>Report back by</source>
            <translation>ناتيجەنى مالىمدەۋ مەرزىمى</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>جازۋ (&amp;R)</translation>
        </message>
        <message>
            <source>Basis: %1</source>
            <translation>نەگىزى: %1</translation>
        </message>
        <message>
            <source>C&amp;hoose</source>
            <translation>تاڭداۋ (&amp;H)</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>قاداعالاۋ سەبەبى</translation>
        </message>
        <message>
            <source>Another reason, in words below</source>
            <translation>باسقا سەبەپ (تومەندە جازىلادى)</translation>
        </message>
        <message>
            <source>%1 (if any)</source>
            <translation>%1 (بولسا)</translation>
        </message>
        <message>
            <source>Ne&amp;xt step</source>
            <translation>كەلەسى قادام (&amp;X)</translation>
        </message>
        <message>
            <source>Print another &amp;kind of paper</source>
            <translation>باسقا قۇجات باسۋ (&amp;K)</translation>
        </message>
        <message>
            <source>The step is recorded.</source>
            <translation>قادام جازىلدى.</translation>
        </message>
        <message>
            <source>▲ Supervision is suggested: %1 (%2)</source>
            <translation>▲ قاداعالاپ اتقارتۋ ۇسىنىلادى: %1 (%2)</translation>
        </message>
        <message>
            <source>Accept or decline</source>
            <translation>قابىلداۋ نەمەسە قابىلداماۋ</translation>
        </message>
        <message>
            <source>Handling and service</source>
            <translation>قاراۋ جانە جەتكىزۋ</translation>
        </message>
        <message>
            <source>Review and hearing</source>
            <translation>قايتا تەكسەرۋ جانە ايعاق تىڭداۋ</translation>
        </message>
        <message>
            <source>Other paths and levels</source>
            <translation>باسقا جول جانە جوعارى دارەجە</translation>
        </message>
        <message>
            <source>Call for help</source>
            <translation>كومەككە شاقىرۋ</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>مەرزىمدەر</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>قاداعالاپ اتقارتۋ</translation>
        </message>
        <message>
            <source>Resolve and archive</source>
            <translation>شەشۋ جانە مۇراعاتقا الۋ</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>قارسىلىقتار</translation>
        </message>
        <message>
            <source>Simple procedure chosen</source>
            <translation>قاراپايىم قاراۋدى تاڭداۋ</translation>
        </message>
        <message>
            <source>Matter accepted</source>
            <translation>ماسەلەنى قابىلداۋ</translation>
        </message>
        <message>
            <source>Matter declined</source>
            <translation>ماسەلەنى قابىلداماۋ</translation>
        </message>
        <message>
            <source>Changed to the ordinary procedure</source>
            <translation>كادىمگى تارتىپكە كوشىرۋ</translation>
        </message>
        <message>
            <source>Case reopened</source>
            <translation>ٴىستى قايتا اشۋ</translation>
        </message>
        <message>
            <source>A side refuses mediation</source>
            <translation>ٴبىر تاراپتىڭ كەلىستىرۋدەن باس تارتۋى</translation>
        </message>
        <message>
            <source>Mediation opened</source>
            <translation>كەلىستىرۋدى باستاۋ</translation>
        </message>
        <message>
            <source>Mediation session held</source>
            <translation>كەلىستىرۋ وتكىزۋ</translation>
        </message>
        <message>
            <source>Mediation prolonged</source>
            <translation>كەلىستىرۋ مەرزىمىن ۇزارتۋ</translation>
        </message>
        <message>
            <source>Mediation ended without agreement</source>
            <translation>كەلىسىمسىز كەلىستىرۋدى توقتاتۋ</translation>
        </message>
        <message>
            <source>Performance of the agreement recorded</source>
            <translation>كەلىسىمنىڭ ورىندالۋىن جازۋ</translation>
        </message>
        <message>
            <source>Judicial confirmation applied for</source>
            <translation>سوت ارقىلى راستاۋعا ٴوتىنىش بەرۋ</translation>
        </message>
        <message>
            <source>Court decided on the confirmation</source>
            <translation>سوتتىڭ راستاۋ جونىندەگى شەشىمى</translation>
        </message>
        <message>
            <source>Inquiry recorded</source>
            <translation>تەكسەرۋدى جازۋ</translation>
        </message>
        <message>
            <source>Period of handling extended</source>
            <translation>قاراۋ مەرزىمىن ۇزارتۋ</translation>
        </message>
        <message>
            <source>Opinion given</source>
            <translation>قاراۋ پىكىرىن شىعارۋ</translation>
        </message>
        <message>
            <source>Suggestion answered</source>
            <translation>ۇسىنىس-پىكىرگە جاۋاپ بەرۋ</translation>
        </message>
        <message>
            <source>Opinion carried out</source>
            <translation>قاراۋ پىكىرىن ورىنداۋ</translation>
        </message>
        <message>
            <source>Review requested</source>
            <translation>قايتا تەكسەرۋدى تالاپ ەتۋ</translation>
        </message>
        <message>
            <source>Hearing opened</source>
            <translation>ايعاق تىڭداۋدى باستاۋ</translation>
        </message>
        <message>
            <source>Hearing closed</source>
            <translation>ايعاق تىڭداۋدى اياقتاۋ</translation>
        </message>
        <message>
            <source>Paper served</source>
            <translation>قۇجاتتى جەتكىزۋ</translation>
        </message>
        <message>
            <source>Taken over by another lawful path</source>
            <translation>باسقا زاڭدى جولعا ٴتۇسىرۋ</translation>
        </message>
        <message>
            <source>Result of the other path recorded</source>
            <translation>باسقا جولدىڭ ناتيجەسىن جازۋ</translation>
        </message>
        <message>
            <source>Sent to a higher level</source>
            <translation>جوعارى دارەجەگە جىبەرۋ</translation>
        </message>
        <message>
            <source>Higher level has answered</source>
            <translation>جوعارى دارەجەنىڭ جاۋابى</translation>
        </message>
        <message>
            <source>Backing unit called</source>
            <translation>تىرەك ورىندى شاقىرۋ</translation>
        </message>
        <message>
            <source>Backing unit has answered</source>
            <translation>تىرەك ورىننىڭ جاۋابى</translation>
        </message>
        <message>
            <source>Leader takes the case</source>
            <translation>باسشىنىڭ ٴىستى موينىنا الۋى</translation>
        </message>
        <message>
            <source>Leader's result recorded</source>
            <translation>باسشى قاراعان ناتيجەنى جازۋ</translation>
        </message>
        <message>
            <source>Joint session opened</source>
            <translation>بىرلەسكەن كەڭەستى باستاۋ</translation>
        </message>
        <message>
            <source>Joint session closed</source>
            <translation>بىرلەسكەن كەڭەستى اياقتاۋ</translation>
        </message>
        <message>
            <source>On-call unit summoned</source>
            <translation>شاقىرتۋلى ورىندى شاقىرۋ</translation>
        </message>
        <message>
            <source>On-call unit arrived</source>
            <translation>شاقىرتۋلى ورىننىڭ كەلۋى</translation>
        </message>
        <message>
            <source>Case taken to the village</source>
            <translation>ىسپەن قىستاققا ٴتۇسۋ</translation>
        </message>
        <message>
            <source>Case brought back from the village</source>
            <translation>ٴىستى قىستاقتان قايتارىپ اكەلۋ</translation>
        </message>
        <message>
            <source>Marked as major and urgent</source>
            <translation>ماڭىزدى ٴارى شۇعىل دەپ بەلگىلەۋ</translation>
        </message>
        <message>
            <source>Urgent matter reported</source>
            <translation>شۇعىل ماسەلەنى مالىمدەۋ</translation>
        </message>
        <message>
            <source>Period paused</source>
            <translation>مەرزىمدى توقتاتا تۇرۋ</translation>
        </message>
        <message>
            <source>Period goes on</source>
            <translation>مەرزىمدى جالعاستىرۋ</translation>
        </message>
        <message>
            <source>Supervision opened</source>
            <translation>قاداعالاپ اتقارتۋدى باستاۋ</translation>
        </message>
        <message>
            <source>Supervision answered</source>
            <translation>قاداعالاۋعا جاۋاپ بەرۋ</translation>
        </message>
        <message>
            <source>Proposal made</source>
            <translation>ۇسىنىس جاساۋ</translation>
        </message>
        <message>
            <source>Reply to the proposal recorded</source>
            <translation>ۇسىنىستىڭ جاۋابىن جازۋ</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>داۋ-شاردى شەشۋ</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>قايتا سۇراستىرۋ</translation>
        </message>
        <message>
            <source>Explained to the dissatisfied visitor</source>
            <translation>نارازى كەلۋشىگە ٴتۇسىندىرۋ</translation>
        </message>
        <message>
            <source>Objection agreed to, case taken back</source>
            <translation>قارسىلىققا كەلىسىپ، ٴىستى قايتارىپ الۋ</translation>
        </message>
        <message>
            <source>Assigned by the coordinator</source>
            <translation>ۇيلەستىرۋشىنىڭ بەلگىلەۋى</translation>
        </message>
        <message>
            <source>Objection passed to the coordinator</source>
            <translation>قارسىلىقتى ۇيلەستىرۋشىگە جىبەرۋ</translation>
        </message>
        <message>
            <source>Transfer not answered in time</source>
            <translation>اۋىستىرۋعا ۋاقىتىندا جاۋاپ بەرىلمەدى</translation>
        </message>
        <message>
            <source>Counts as accepted: no objection in time</source>
            <translation>ۋاقىتىندا قارسىلىق بىلدىرىلمەدى، قابىلداندى دەپ سانالادى</translation>
        </message>
        <message>
            <source>Document number given</source>
            <translation>قۇجات ٴنومىرىن بەرۋ</translation>
        </message>
        <message>
            <source>Remedies told to the visitor</source>
            <translation>كەلۋشىگە ايتىلعان قورعانۋ جولدارى</translation>
        </message>
        <message>
            <source>Facts found</source>
            <translation>انىقتالعان ايعاقتار</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>پىكىر</translation>
        </message>
        <message>
            <source>Organ that reviews</source>
            <translation>قايتا تەكسەرەتىن ورگان</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>كەلىسىم مازمۇنى</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>باياندار</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>ناتيجە</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>ورنى</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>قۇجات ٴنومىرى</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>سوت مەكەمەسى</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>ورىن</translation>
        </message>
        <message>
            <source>Decision of the joint conference</source>
            <translation>بىرلەسكەن ٴماجىلىستىڭ شەشىمى</translation>
        </message>
        <message>
            <source>Township or village</source>
            <translation>اۋىل-قالاشىق نەمەسە قىستاق</translation>
        </message>
        <message>
            <source>How it is performed</source>
            <translation>ورىنداۋ ٴادىسى</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>بايلانىس</translation>
        </message>
        <message>
            <source>Mediators</source>
            <translation>كەلىستىرۋشىلەر</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>قارسى تاراپ</translation>
        </message>
        <message>
            <source>Other party's address</source>
            <translation>قارسى تاراپتىڭ مەكەنجايى</translation>
        </message>
        <message>
            <source>Other party's phone</source>
            <translation>قارسى تاراپتىڭ تەلەفونى</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>قاتىسقاندار</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>قابىلداۋشى</translation>
        </message>
        <message>
            <source>Witnesses</source>
            <translation>كۋاگەرلەر</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>بەكىتۋشى</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>باسشى</translation>
        </message>
        <message>
            <source>I have no interest in this matter and no tie to a party</source>
            <translation>مەنىڭ بۇل ماسەلەمەن مۇددە بايلانىسىم جانە تاراپتارمەن قاتىسىم جوق</translation>
        </message>
        <message>
            <source>All parties consent to mediation</source>
            <translation>بارلىق تاراپتار كەلىستىرۋگە كەلىستى</translation>
        </message>
        <message>
            <source>The parties were told what else the law offers them</source>
            <translation>تاراپتارعا زاڭداعى باسقا قورعانۋ جولدارى ايتىلدى</translation>
        </message>
        <message>
            <source>The record was read back and found correct</source>
            <translation>جازبا وقىپ بەرىلدى، دۇرىستىعى راستالدى</translation>
        </message>
        <message>
            <source>The head of the organ has approved</source>
            <translation>ورگان باسشىسى بەكىتتى</translation>
        </message>
        <message>
            <source>Both parties apply together</source>
            <translation>ەكى تاراپ بىرلىكتە ٴوتىنىش بەردى</translation>
        </message>
        <message>
            <source>It is not about marriage, adoption or personal status</source>
            <translation>نەكەگە، بالا اسىراپ الۋعا نەمەسە جەكە مارتەبەگە قاتىستى ەمەس</translation>
        </message>
        <message>
            <source>The parties have signed, sealed or given fingerprints</source>
            <translation>تاراپتار قولىن قويدى، ٴمورىن باستى نەمەسە بارماق ٴىزىن باستى</translation>
        </message>
        <message>
            <source>The mediator has signed</source>
            <translation>كەلىستىرۋشى قولىن قويدى</translation>
        </message>
        <message>
            <source>The committee's seal is on it</source>
            <translation>كەلىستىرۋ كوميتەتىنىڭ ٴمورى باسىلدى</translation>
        </message>
        <message>
            <source>Simple</source>
            <translation>قاراپايىم</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>كادىمگى</translation>
        </message>
        <message>
            <source>Complex</source>
            <translation>كۇردەلى</translation>
        </message>
        <message>
            <source>Not within our powers</source>
            <translation>ٴبىزدىڭ قۇزىرىمىزدا ەمەس</translation>
        </message>
        <message>
            <source>Another lawful path is open</source>
            <translation>باسقا زاڭدى جولمەن شەشىلۋى كەرەك</translation>
        </message>
        <message>
            <source>The same matter is being handled</source>
            <translation>سول ماسەلەنىڭ ٴوزى قارالۋدا</translation>
        </message>
        <message>
            <source>Another organ has taken it</source>
            <translation>باسقا ورگان قابىلداعان</translation>
        </message>
        <message>
            <source>No petition matter</source>
            <translation>ارىز-شاعىم ماسەلەسى ەمەس</translation>
        </message>
        <message>
            <source>All three levels are through</source>
            <translation>ٴۇش دارەجەلى ٴتارتىپ اياقتالدى</translation>
        </message>
        <message>
            <source>Agreement in writing</source>
            <translation>جازباشا كەلىسىم</translation>
        </message>
        <message>
            <source>Oral agreement</source>
            <translation>اۋىزشا كەلىسىم</translation>
        </message>
        <message>
            <source>No agreement was found</source>
            <translation>كەلىسىم جاسالمادى</translation>
        </message>
        <message>
            <source>A side refuses</source>
            <translation>ٴبىر تاراپ باس تارتتى</translation>
        </message>
        <message>
            <source>A side withdrew its consent</source>
            <translation>ٴبىر تاراپ كەلىسىمىن قايتارىپ الدى</translation>
        </message>
        <message>
            <source>Signs of violence or crime, reported</source>
            <translation>زورلىق نەمەسە قىلمىس بەلگىسى بايقالىپ، مالىمدەلدى</translation>
        </message>
        <message>
            <source>Performed in full</source>
            <translation>تولىق ورىندالدى</translation>
        </message>
        <message>
            <source>Performed in part</source>
            <translation>ٴىشىنارا ورىندالدى</translation>
        </message>
        <message>
            <source>Not performed</source>
            <translation>ورىندالمادى</translation>
        </message>
        <message>
            <source>Confirmed by the court</source>
            <translation>سوت راستادى</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>راستالمادى</translation>
        </message>
        <message>
            <source>Explained and reasoned with</source>
            <translation>ٴتۇسىندىرىلىپ، اقىل ايتىلدى</translation>
        </message>
        <message>
            <source>Adopted in full</source>
            <translation>تولىق قابىل الىندى</translation>
        </message>
        <message>
            <source>Adopted in part</source>
            <translation>ٴىشىنارا قابىل الىندى</translation>
        </message>
        <message>
            <source>Not adopted</source>
            <translation>قابىل الىنبادى</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>تىكەلەي تاپسىرىلدى</translation>
        </message>
        <message>
            <source>To an adult living with the recipient</source>
            <translation>بىرگە تۇراتىن ەرەسەك وتباسى مۇشەسىنە تاپسىرىلدى</translation>
        </message>
        <message>
            <source>Left at the residence</source>
            <translation>تۇرعان جەرىنە قالدىرىلدى</translation>
        </message>
        <message>
            <source>Electronically, as agreed</source>
            <translation>ەلەكتروندىق جەتكىزىلدى (كەلىسىم بويىنشا)</translation>
        </message>
        <message>
            <source>By registered post</source>
            <translation>تاپسىرىستى پوشتامەن جەتكىزىلدى</translation>
        </message>
        <message>
            <source>By an entrusted organ</source>
            <translation>سەنىم بىلدىرىلگەن ورگان ارقىلى جەتكىزىلدى</translation>
        </message>
        <message>
            <source>By public notice</source>
            <translation>جارييالاۋ ارقىلى جەتكىزىلدى</translation>
        </message>
        <message>
            <source>Recipient refuses to sign</source>
            <translation>قابىلداۋشى قول قويۋدان باس تارتتى</translation>
        </message>
        <message>
            <source>Court, first instance</source>
            <translation>سوت، ٴبىرىنشى ساتى</translation>
        </message>
        <message>
            <source>Court, second instance</source>
            <translation>سوت، ەكىنشى ساتى</translation>
        </message>
        <message>
            <source>Procuratorate</source>
            <translation>تەرگەۋ-تەكسەرۋ مەكەمەسى</translation>
        </message>
        <message>
            <source>People's congress</source>
            <translation>حالىق قۇرىلتايى</translation>
        </message>
        <message>
            <source>Arbitration commission</source>
            <translation>تورەلىك كوميتەتى</translation>
        </message>
        <message>
            <source>Administrative reconsideration organ</source>
            <translation>اكىمشىلىك قايتا قاراۋ ورگانى</translation>
        </message>
        <message>
            <source>Another organ that performs its duty</source>
            <translation>مىندەتىن اتقاراتىن باسقا ورگان</translation>
        </message>
        <message>
            <source>Party committee</source>
            <translation>پارتكوم</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>ۇكىمەت</translation>
        </message>
        <message>
            <source>Joint conference office</source>
            <translation>بىرلەسكەن ٴماجىلىس كەڭسەسى</translation>
        </message>
        <message>
            <source>Higher petition office</source>
            <translation>جوعارى دارەجەلى ارىز-شاعىم ورنى</translation>
        </message>
        <message>
            <source>Name or address unclear</source>
            <translation>اتى-ٴجونى نەمەسە مەكەنجايى بەلگىسىز</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>ايعاق تىڭداۋ</translation>
        </message>
        <message>
            <source>Waiting for papers</source>
            <translation>قۇجات كۇتىلۋدە</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>جەدەلدەتۋ</translation>
        </message>
        <message>
            <source>Supervision letter</source>
            <translation>قاداعالاۋ حاتى</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>شاقىرىپ سويلەسۋ</translation>
        </message>
        <message>
            <source>Circular</source>
            <translation>جالپى ۇقتىرۋ</translation>
        </message>
        <message>
            <source>Listed supervision</source>
            <translation>تاقتايشا ٴىلىپ قاداعالاۋ</translation>
        </message>
        <message>
            <source>Correct by a day</source>
            <translation>مەرزىمدە تۇزەتۋ</translation>
        </message>
        <message>
            <source>Proposal of accountability</source>
            <translation>جاۋاپكەرلىگىن قۋزاۋ ۇسىنىسى</translation>
        </message>
        <message>
            <source>Improve the work</source>
            <translation>قىزمەتتى جاقسارتۋ</translation>
        </message>
        <message>
            <source>Improve the policy</source>
            <translation>ساياساتتى كەمەلدەندىرۋ</translation>
        </message>
        <message>
            <source>Hold accountable</source>
            <translation>جاۋاپكەرلىگىن قۋزاۋ</translation>
        </message>
        <message>
            <source>The agreement was performed</source>
            <translation>كەلىسىم ورىندالدى</translation>
        </message>
        <message>
            <source>The court confirmed the agreement</source>
            <translation>سوت كەلىسىمدى راستادى</translation>
        </message>
        <message>
            <source>The opinion was carried out</source>
            <translation>قاراۋ پىكىرى ورىندالدى</translation>
        </message>
        <message>
            <source>The visitor is content</source>
            <translation>كەلۋشى رازى</translation>
        </message>
        <message>
            <source>The other path has decided</source>
            <translation>باسقا جولدا شەشىم شىقتى</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>رازى</translation>
        </message>
        <message>
            <source>Basically satisfied</source>
            <translation>نەگىزىنەن رازى</translation>
        </message>
        <message>
            <source>Dissatisfied</source>
            <translation>نارازى</translation>
        </message>
        <message>
            <source>No answer given</source>
            <translation>باعا بەرىلمەدى</translation>
        </message>
        <message>
            <source>Keep ten years</source>
            <translation>ون جىل ساقتاۋ</translation>
        </message>
        <message>
            <source>Keep thirty years</source>
            <translation>وتىز جىل ساقتاۋ</translation>
        </message>
        <message>
            <source>Keep permanently</source>
            <translation>ماڭگى ساقتاۋ</translation>
        </message>
        <message>
            <source>On its way to another window</source>
            <translation>باسقا تەرەزەگە اۋىستىرىلۋدا</translation>
        </message>
        <message>
            <source>Objected to</source>
            <translation>قارسىلىق ٴبىلدىرىلدى</translation>
        </message>
        <message>
            <source>With the coordinator</source>
            <translation>ۇيلەستىرۋشىدە</translation>
        </message>
        <message>
            <source>Accepted, simple procedure</source>
            <translation>قابىلداندى، قاراپايىم قارالادى</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>مەرزىمى ۇزارتىلدى</translation>
        </message>
        <message>
            <source>With the backing unit</source>
            <translation>تىرەك ورىندا</translation>
        </message>
        <message>
            <source>With a leader</source>
            <translation>باسشى قولىندا</translation>
        </message>
        <message>
            <source>In joint session</source>
            <translation>بىرلەسكەن كەڭەستە</translation>
        </message>
        <message>
            <source>With the higher level</source>
            <translation>جوعارى دارەجەلى ورىندا</translation>
        </message>
        <message>
            <source>In the village</source>
            <translation>قىستاقتا</translation>
        </message>
        <message>
            <source>Opinion to be served</source>
            <translation>پىكىر جەتكىزىلۋدى كۇتۋدە</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>شەشىلدى</translation>
        </message>
        <message>
            <source>Move to another window</source>
            <translation>باسقا تەرەزەگە اۋىستىرۋ</translation>
        </message>
        <message>
            <source>Forward to the competent organ</source>
            <translation>قۇزىرلى ورگانعا جولداۋ</translation>
        </message>
        <message>
            <source>Assign, with a day to report back</source>
            <translation>تاپسىرۋ، ناتيجەسىن مەرزىمدە مالىمدەۋ</translation>
        </message>
        <message>
            <source>No written answer in time</source>
            <translation>ۋاقىتىندا جازباشا جاۋاپ بەرىلمەدى</translation>
        </message>
        <message>
            <source>No result in time</source>
            <translation>ۋاقىتىندا ناتيجە شىقپادى</translation>
        </message>
        <message>
            <source>The extension was not told to the visitor</source>
            <translation>مەرزىم ۇزارتىلعانى كەلۋشىگە حابارلانبادى</translation>
        </message>
        <message>
            <source>Accepted and then declined</source>
            <translation>قابىلدانىپ، كەيىن قابىلدانباي قالدى</translation>
        </message>
        <message>
            <source>Sent back a second time</source>
            <translation>ەكىنشى رەت قايتارىلدى</translation>
        </message>
        <message>
            <source>A supporting opinion was not carried out in time</source>
            <translation>تالاپتى قولداعان پىكىر ۋاقىتىندا ورىندالمادى</translation>
        </message>
        <message>
            <source>Dissatisfied, and nothing was explained</source>
            <translation>نارازى، تۇسىنىك بەرىلمەدى</translation>
        </message>
        <message>
            <source>Reopened after it was called resolved</source>
            <translation>شەشىلدى دەلىنگەننەن كەيىن قايتا اشىلدى</translation>
        </message>
        <message>
            <source>The report on the assignment is overdue</source>
            <translation>تاپسىرىلعان ماسەلەنىڭ ناتيجەسى ۋاقىتىندا مالىمدەلمەدى</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>تىركەپ قابىلداۋ</translation>
        </message>
        <message>
            <source>Administrative levels</source>
            <translation>اكىمشىلىك دارەجەلەر</translation>
        </message>
        <message>
            <source>Courts</source>
            <translation>سوت</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>ٴالى كەلمەدى</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ٴقازىر</translation>
        </message>
        <message>
            <source>done</source>
            <translation>ٴبىتتى</translation>
        </message>
        <message>
            <source>passed by</source>
            <translation>وتىلمەدى</translation>
        </message>
        <message>
            <source>Forward, assign or report the matter</source>
            <translation>ماسەلەنى جولداۋ، تاپسىرۋ نەمەسە مالىمدەۋ</translation>
        </message>
        <message>
            <source>First written answer</source>
            <translation>العاشقى جازباشا جاۋاپ</translation>
        </message>
        <message>
            <source>Written answer to a forwarded matter</source>
            <translation>جولدانعان ماسەلەگە جازباشا جاۋاپ</translation>
        </message>
        <message>
            <source>Objection to the transfer</source>
            <translation>اۋىستىرۋعا قارسىلىق ٴبىلدىرۋ</translation>
        </message>
        <message>
            <source>Extended handling</source>
            <translation>ۇزارتىلعان مەرزىمدە قاراۋ</translation>
        </message>
        <message>
            <source>Right to ask for review</source>
            <translation>قايتا تەكسەرۋدى تالاپ ەتۋ قۇقىعى</translation>
        </message>
        <message>
            <source>Right to ask for re-review</source>
            <translation>قايتا تەكسەرىپ بەكىتۋدى تالاپ ەتۋ قۇقىعى</translation>
        </message>
        <message>
            <source>Simple procedure: acceptance</source>
            <translation>قاراپايىم قاراۋ: قابىلداۋ</translation>
        </message>
        <message>
            <source>Simple procedure: answer</source>
            <translation>قاراپايىم قاراۋ: جاۋاپ بەرۋ</translation>
        </message>
        <message>
            <source>Right to apply for judicial confirmation</source>
            <translation>سوت ارقىلى راستاۋعا ٴوتىنىش بەرۋ قۇقىعى</translation>
        </message>
        <message>
            <source>Answer to the transfer</source>
            <translation>اۋىستىرۋعا جاۋاپ بەرۋ</translation>
        </message>
        <message>
            <source>On-call unit arrives</source>
            <translation>شاقىرتۋلى ورىن كەلەدى</translation>
        </message>
        <message>
            <source>The centre's own limit</source>
            <translation>ورتالىقتىڭ ٴوز مەرزىمى</translation>
        </message>
        <message>
            <source>Follow-up call</source>
            <translation>قايتا سۇراستىرۋ تەلەفونى</translation>
        </message>
        <message>
            <source>petition office</source>
            <translation>ارىز-شاعىم ورنى</translation>
        </message>
        <message>
            <source>competent organ</source>
            <translation>قۇزىرلى ورگان</translation>
        </message>
        <message>
            <source>higher organ</source>
            <translation>جوعارى دارەجەلى ورگان</translation>
        </message>
        <message>
            <source>petitioner</source>
            <translation>ٴوتىنىش ايتۋشى</translation>
        </message>
        <message>
            <source>both parties</source>
            <translation>ەكى تاراپ</translation>
        </message>
        <message>
            <source>mediator</source>
            <translation>كەلىستىرۋشى</translation>
        </message>
        <message>
            <source>receiving window</source>
            <translation>قابىلداۋشى تەرەزە</translation>
        </message>
        <message>
            <source>on-call unit</source>
            <translation>شاقىرتۋلى ورىن</translation>
        </message>
        <message>
            <source>reception window</source>
            <translation>كەلۋشىلەردى قابىلداۋ تەرەزەسى</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>مەرزىم ىشىندە</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>مەرزىمى تاياۋ</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>مەرزىمى ٴوتتى</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>توقتاتىلا تۇردى</translation>
        </message>
        <message>
            <source>met in time</source>
            <translation>ۋاقىتىندا ورىندالدى</translation>
        </message>
        <message>
            <source>met too late</source>
            <translation>كەشىگىپ ورىندالدى</translation>
        </message>
        <message>
            <source>level %1 of 3</source>
            <translation>%1-دارەجە (جالپى 3)</translation>
        </message>
        <message>
            <source>instance %1 of 2</source>
            <translation>%1-سوت ساتىسى (جالپى 2)</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 كۇن</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 دەيىن</translation>
        </message>
        <message>
            <source>%1: %2 on %3</source>
            <translation>%1: %2، %3</translation>
        </message>
        <message>
            <source>%1: %2, last day %3, bound: %4</source>
            <translation>%1: %2، سوڭعى كۇنى %3، مەرزىمدى ساقتاۋشى: %4</translation>
        </message>
        <message>
            <source>(better by %1)</source>
            <translation>(دۇرىسى %1 دەيىن)</translation>
        </message>
        <message>
            <source>(provisional: the calendar is not published yet)</source>
            <translation>(ۋاقىتشا: كۇنتىزبە ٴالى جارييالانعان جوق)</translation>
        </message>
        <message>
            <source>Recorded: %1.</source>
            <translation>جازىلدى: %1.</translation>
        </message>
        <message>
            <source>A step of the procedure</source>
            <translation>ٴتارتىپتىڭ ٴبىر قادامى</translation>
        </message>
        <message>
            <source>The words of a step</source>
            <translation>قادامنىڭ مازمۇنى</translation>
        </message>
        <message>
            <source>The people of a step</source>
            <translation>قادامعا قاتىستى ادامدار</translation>
        </message>
        <message>
            <source>&amp;No, ask the next</source>
            <translation>جوق، كەلەسىسىن سۇراڭىز (&amp;N)</translation>
        </message>
        <message>
            <source>Press the button to go through the six lawful paths, question by question.</source>
            <translation>التى زاڭدى جولدى بىرتىندەپ سۇراۋ ٴۇشىن تۇيمەنى باسىڭىز.</translation>
        </message>
        <message>
            <source>Tell the visitor: %1 (%2)</source>
            <translation>ارىز ايتۋشىعا ايتىڭىز: %1 (%2)</translation>
        </message>
        <message>
            <source>How it is &amp;handed on</source>
            <translation>وتكىزۋ ٴادىسى (&amp;H)</translation>
        </message>
        <message>
            <source>Calendar taken in: region %1, year %2 (%3). It counts from the next start of the program on.</source>
            <translation>كۇنتىزبە قابىلداندى: اۋداندىق كود %1، %2 جىل (%3). پروگرامما كەلەسى اشىلعاندا كۇشىنە ەنەدى.</translation>
        </message>
        <message>
            <source>%1 is no calendar file that can be read.</source>
            <translation>%1 وقىلاتىن كۇنتىزبە فايلى ەمەس.</translation>
        </message>
        <message>
            <source>This calendar was not signed by the centre of this desk. Nothing was changed; ask the IT office for a signed one.</source>
            <translation>بۇل كۇنتىزبەگە وسى ورتالىقتىڭ قولى قويىلماعان، ەشتەڭە وزگەرتىلمەدى. اقپارات بولىمىنەن قول قويىلعان فايلدى سۇراڭىز.</translation>
        </message>
        <message>
            <source>Received by a leader</source>
            <translation>باسشى قابىلدادى</translation>
        </message>
        <message>
            <source>Put on the joint conference's agenda</source>
            <translation>بىرلەسكەن ٴماجىلىس كۇن تارتىبىنە ەنگىزۋ</translation>
        </message>
        <message>
            <source>Resolved by the joint conference</source>
            <translation>بىرلەسكەن ٴماجىلىس شەشىمى</translation>
        </message>
        <message>
            <source>Conference task reported</source>
            <translation>ٴماجىلىس مىندەتىنىڭ ناتيجەسىن مالىمدەۋ</translation>
        </message>
        <message>
            <source>A resolution of the joint conference was not carried out in time</source>
            <translation>بىرلەسكەن ٴماجىلىس شەشىمى ۋاعىندا ورىندالمادى</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>كەزەك</translation>
        </message>
        <message>
            <source>Ticket (Ctrl+T)</source>
            <translation>ٴنومىر الۋ (Ctrl+T)</translation>
        </message>
        <message>
            <source>Call next (F7)</source>
            <translation>كەلەسى ٴنومىر (F7)</translation>
        </message>
        <message>
            <source>Nobody came</source>
            <translation>كەلمەدى</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>قايتا شاقىرۋ</translation>
        </message>
        <message>
            <source>Waiting: %1
Called: %2</source>
            <translation>كۇتۋدە: %1
قازىر: %2</translation>
        </message>
        <message>
            <source>Number %1 is called.</source>
            <translation>%1 ٴنومىر شاقىرىلدى.</translation>
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <translation>كۇتىپ تۇرعان ادام جوق.</translation>
        </message>
        <message>
            <source>Number %1 did not come. It can be called again.</source>
            <translation>%1 ٴنومىر كەلمەدى، قايتا شاقىرۋعا بولادى.</translation>
        </message>
        <message>
            <source>Number %1 was not printed; tell the visitor the number.</source>
            <translation>%1 ٴنومىر باسىلمادى، ارىز ايتۋشىعا اۋىزشا ايتىڭىز.</translation>
        </message>
        <message>
            <source>Take a queue ticket</source>
            <translation>كەزەك ٴنومىرىن الۋ</translation>
        </message>
        <message>
            <source>Call the next number</source>
            <translation>كەلەسى ٴنومىردى شاقىرۋ</translation>
        </message>
        <message>
            <source>Agreement drafted for signing</source>
            <translation>قول قويۋ ٴۇشىن كەلىسىم جوباسى جاسالدى</translation>
        </message>
        <message>
            <source>The centre itself</source>
            <translation>ورتالىقتىڭ ٴوزى</translation>
        </message>
        <message>
            <source>The record claims a step that only the centre itself takes.</source>
            <translation>جازبادا ايتىلعان قادامدى تەك ورتالىقتىڭ ٴوزى عانا جاسايدى.</translation>
        </message>
        <message>
            <source>Looked &amp;after</source>
            <translation>قاداعالاۋ (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>سەبەپ (&amp;W)</translation>
        </message>
        <message>
            <source>All that needs looking after</source>
            <translation>نازار اۋدارۋعا ٴتيىستى بارلىق ىستەر</translation>
        </message>
        <message>
            <source>Why it needs looking after</source>
            <translation>نازار اۋدارۋ سەبەبى</translation>
        </message>
        <message>
            <source>What the coordinator looks after</source>
            <translation>ۇيلەستىرۋشىنىڭ ىستەرى</translation>
        </message>
        <message>
            <source>▲ The number has come, print again: %1</source>
            <translation>▲ ٴنومىر كەلدى، قايتا باسىڭىز: %1</translation>
        </message>
        <message>
            <source>Supervision suggested</source>
            <translation>قاداعالاۋ ۇسىنىلادى</translation>
        </message>
        <message>
            <source>Under supervision</source>
            <translation>قاداعالاۋدا</translation>
        </message>
        <message>
            <source>On the conference's agenda</source>
            <translation>ٴماجىلىس كۇن تارتىبىندە</translation>
        </message>
        <message>
            <source>Conference task open</source>
            <translation>ٴماجىلىس مىندەتى ورىندالمادى</translation>
        </message>
        <message>
            <source>Leader's case</source>
            <translation>باسشى موينىنداعى ٴىس</translation>
        </message>
        <message>
            <source>Major and urgent</source>
            <translation>زور جانە شۇعىل</translation>
        </message>
        <message>
            <source>To be printed again with its number</source>
            <translation>نومىرىمەن قايتا باسىلادى</translation>
        </message>
        <message>
            <source>Coordinator decides on the transfer</source>
            <translation>وتكىزۋدى ۇيلەستىرۋشى شەشەدى</translation>
        </message>
        <message>
            <source>Until %1 somebody may still ask for review or confirmation. Archive the file after that day.</source>
            <translation>%1 دەيىن قايتا تەكسەرۋ نەمەسە راستاۋ سۇرالۋى مۇمكىن. سول كۇننەن كەيىن مۇراعاتتاڭىز.</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>قايسىسى</translation>
        </message>
        <message>
            <source>Somebody else had done this already by then.</source>
            <translation>ول كەزدە بۇل قادامدى باسقا بىرەۋ جاساپ قويعان.</translation>
        </message>
        <message>
            <source>Something that must come first had not been done by then.</source>
            <translation>ول كەزدە الدىمەن جاسالۋى كەرەك قادام ورىندالماعان.</translation>
        </message>
        <message>
            <source>It did not fit the case as the centre had it by then. Look at the case, and record it again if it is still right.</source>
            <translation>ول كەزدەگى ٴىس جاعدايىنا ساي كەلمەدى. ىستى قاراڭىز، دۇرىس بولسا قايتا جازىڭىز.</translation>
        </message>
        <message>
            <source>Leaders' receptions</source>
            <translation>باسشىلاردىڭ قابىلداۋى</translation>
        </message>
        <message>
            <source>Leaders' receptions from today on</source>
            <translation>بۇگىننەن باستاپ باسشىلاردىڭ قابىلداۋ كەستەسى</translation>
        </message>
        <message>
            <source>Times of the chosen reception</source>
            <translation>تاڭدالعان قابىلداۋدىڭ ۋاقىتتارى</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>ۋاقىت</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>باستالۋ جانە اياقتالۋ ۋاقىتى</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>قىزمەتى</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>بوس</translation>
        </message>
        <message>
            <source>Booked by window</source>
            <translation>جازدىرعان تەرەزە</translation>
        </message>
        <message>
            <source>free</source>
            <translation>بوس</translation>
        </message>
        <message>
            <source>a case of another window</source>
            <translation>باسقا تەرەزەنىڭ ىسى</translation>
        </message>
        <message>
            <source>called off: %1</source>
            <translation>كۇشى جويىلدى: %1</translation>
        </message>
        <message>
            <source>not yet at the centre: a time may turn out to be taken</source>
            <translation>ءالى ورتالىققا جەتكەن جوق: ۋاقىتتى باسقا بىرەۋ العان بولۋى مۇمكىن</translation>
        </message>
        <message>
            <source>No reception is planned from today on.</source>
            <translation>بۇگىننەن باستاپ باسشىلاردىڭ قابىلداۋى جوسپارلانباعان.</translation>
        </message>
        <message>
            <source>&amp;Plan a reception…</source>
            <translation>قابىلداۋدى جوسپارلاۋ(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>وزگەرتۋ(&amp;C)…</translation>
        </message>
        <message>
            <source>Call &amp;off…</source>
            <translation>قابىلداۋدىڭ كۇشىن جويۋ(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Give the time back</source>
            <translation>ۋاقىتتى قايتارۋ(&amp;G)</translation>
        </message>
        <message>
            <source>P&amp;rint the register</source>
            <translation>تىزىمدى باسىپ شىعارۋ(&amp;R)</translation>
        </message>
        <message>
            <source>Leader's rece&amp;ption…</source>
            <translation>باسشىنىڭ قابىلداۋى(&amp;P)…</translation>
        </message>
        <message>
            <source>Plan a leader's reception</source>
            <translation>باسشىنىڭ قابىلداۋىن جوسپارلاۋ</translation>
        </message>
        <message>
            <source>Change a leader's reception</source>
            <translation>باسشىنىڭ قابىلداۋىن وزگەرتۋ</translation>
        </message>
        <message>
            <source>Every window of the hall sees the roster. Times that are booked stay as they are.</source>
            <translation>زالداعى بارلىق تەرەزە كەستەنى كورەدى. جازىلعان ۋاقىتتار وزگەرمەيدى.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>كۇن(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>باستالۋى(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>اياقتالۋى(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Minutes for one visitor</source>
            <translation>ءار ادامعا مينۋت(&amp;M)</translation>
        </message>
        <message>
            <source>Minutes for one visitor</source>
            <translation>ءار ادامعا مينۋت</translation>
        </message>
        <message>
            <source>&amp;Leader's name</source>
            <translation>باسشىنىڭ اتى(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Post</source>
            <translation>قىزمەتى(&amp;P)</translation>
        </message>
        <message>
            <source>Pla&amp;ce</source>
            <translation>ورنى(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save the reception</source>
            <translation>جوسپاردى ساقتاۋ(&amp;S)</translation>
        </message>
        <message>
            <source>Book a leader's reception</source>
            <translation>باسشىنىڭ قابىلداۋىنا جازىلۋ</translation>
        </message>
        <message>
            <source>The visitor gets a slip with the day, the time and the place.</source>
            <translation>كەلۋشىگە كۇنى، ۋاقىتى جانە ورنى جازىلعان قاعاز بەرىلەدى.</translation>
        </message>
        <message>
            <source>&amp;Reception</source>
            <translation>قابىلداۋ(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>ۋاقىت(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Book and print the slip</source>
            <translation>جازىپ، قاعازدى باسىپ شىعارۋ(&amp;B)</translation>
        </message>
        <message>
            <source>No reception with a free time is planned. Ask the coordinator to plan one, or record that a leader takes the case.</source>
            <translation>بوس ۋاقىتى بار قابىلداۋ جوسپارلانباعان. ۇيلەستىرۋشىدەن جوسپارلاۋدى سۇراڭىز نەمەسە ءىستى باسشىنىڭ موينىنا العانىن جازىڭىز.</translation>
        </message>
        <message>
            <source>%1 free</source>
            <translation>%1 بوس</translation>
        </message>
        <message>
            <source>Call a reception off</source>
            <translation>قابىلداۋدىڭ كۇشىن جويۋ</translation>
        </message>
        <message>
            <source>Tell the visitors who have a time, and book another one for them. The reception stays in the roster as called off.</source>
            <translation>ۋاقىت العان كەلۋشىلەرگە حابارلاڭىز جانە ولارعا باسقا ۋاقىت بەرىڭىز. قابىلداۋ كەستەدە كۇشى جويىلعان بولىپ قالادى.</translation>
        </message>
        <message>
            <source>The reception is in the roster.</source>
            <translation>قابىلداۋ كەستەگە ەنگىزىلدى.</translation>
        </message>
        <message>
            <source>The reception is called off.</source>
            <translation>قابىلداۋدىڭ كۇشى جويىلدى.</translation>
        </message>
        <message>
            <source>The time is free again.</source>
            <translation>بۇل ۋاقىت قايتا بوس.</translation>
        </message>
        <message>
            <source>Booked: %1.</source>
            <translation>جازىلدى: %1.</translation>
        </message>
        <message>
            <source>The slip was not printed; write the time down for the visitor.</source>
            <translation>قاعاز باسىلمادى؛ كەلۋشىگە ۋاقىتتى جازىپ بەرىڭىز.</translation>
        </message>
        <message>
            <source>Printed: %1.</source>
            <translation>باسىپ شىعارىلدى: %1.</translation>
        </message>
        <message>
            <source>Leader's reception</source>
            <translation>باسشىنىڭ قابىلداۋى</translation>
        </message>
        <message>
            <source>Register of a leader's reception</source>
            <translation>باسشىنىڭ قابىلداۋ تىزىمى</translation>
        </message>
        <message>
            <source>Appointment with a leader</source>
            <translation>باسشىنىڭ قابىلداۋىنا جازىلۋ قاعازى</translation>
        </message>
        <message>
            <source>Please bring this slip and the papers of the matter. Come ten minutes early.</source>
            <translation>وسى قاعازدى جانە ىسكە قاتىستى ماتەريالداردى الىپ، ون مينۋت بۇرىن كەلىڭىز.</translation>
        </message>
        <message>
            <source>The reception costs nothing. If you cannot come, tell any window; another time is found for you.</source>
            <translation>قابىلداۋ تەگىن. كەلە الماساڭىز، كەز كەلگەن تەرەزەگە ايتىڭىز؛ باسقا ۋاقىت بەلگىلەنەدى.</translation>
        </message>
        <message>
            <source>The leader's opinion</source>
            <translation>باسشىنىڭ پىكىرى</translation>
        </message>
        <message>
            <source>Unit that carries it out</source>
            <translation>ورىنداۋشى مەكەمە</translation>
        </message>
        <message>
            <source>By</source>
            <translation>مەرزىمى</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>جازۋشى</translation>
        </message>
        <message>
            <source>For internal use</source>
            <translation>ىشكى قولدانىس ءۇشىن</translation>
        </message>
        <message>
            <source>Agenda of the joint conference</source>
            <translation>بىرلەسكەن ءماجىلىستىڭ كۇن ءتارتىبى</translation>
        </message>
        <message>
            <source>Printed on</source>
            <translation>باسىلعان كۇنى</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>ماسەلە سانى</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>رەت ءنومىرى</translation>
        </message>
        <message>
            <source>Owner, state and period</source>
            <translation>جاۋاپتى تەرەزە، كۇيى جانە مەرزىمى</translation>
        </message>
        <message>
            <source>Why it is tabled</source>
            <translation>ۇسىنىلعان سەبەبى</translation>
        </message>
        <message>
            <source>Resolution: unit, by when</source>
            <translation>قارار: ورىنداۋشى، مەرزىمى</translation>
        </message>
        <message>
            <source>Convenor</source>
            <translation>شاقىرۋشى</translation>
        </message>
        <message>
            <source>Print the &amp;agenda of the conference</source>
            <translation>ءماجىلىستىڭ كۇن ءتارتىبىن باسىپ شىعارۋ(&amp;A)</translation>
        </message>
        <message>
            <source>No case is tabled for the joint conference.</source>
            <translation>بىرلەسكەن ءماجىلىسكە ۇسىنىلعان ءىس جوق.</translation>
        </message>
        <message>
            <source>Earlier resolution: %1</source>
            <translation>بۇرىنعى قارار: %1</translation>
        </message>
        <message>
            <source>the leader is called away</source>
            <translation>باسشىنىڭ باسقا جۇمىسى شىقتى</translation>
        </message>
        <message>
            <source>the hall is closed</source>
            <translation>زال جابىق</translation>
        </message>
        <message>
            <source>nobody has booked</source>
            <translation>ەشكىم جازىلمادى</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>باسقا سەبەپ</translation>
        </message>
        <message>
            <source>This reception has been called off. Book another one.</source>
            <translation>بۇل قابىلداۋدىڭ كۇشى جويىلدى. باسقاسىنا جازىڭىز.</translation>
        </message>
        <message>
            <source>This time belongs to another visitor already. Book another one.</source>
            <translation>بۇل ۋاقىت باسقا كەلۋشىگە بەرىلگەن. باسقا ۋاقىت تاڭداڭىز.</translation>
        </message>
        <message>
            <source>This time is free, or another visitor has it by now.</source>
            <translation>بۇل ۋاقىت بوس نەمەسە قازىر باسقا كەلۋشىدە.</translation>
        </message>
        <message>
            <source>This matter has a time in the same reception already.</source>
            <translation>بۇل ماسەلەنىڭ وسى قابىلداۋدا ۋاقىتى بار.</translation>
        </message>
        <message>
            <source>This day has passed already: %1. Choose today or a later one.</source>
            <translation>بۇل كۇن ءوتىپ كەتتى: %1. بۇگىندى نەمەسە كەيىنگى كۇندى تاڭداڭىز.</translation>
        </message>
        <message>
            <source>Leader's reception planned: %1.</source>
            <translation>باسشىنىڭ قابىلداۋى جوسپارلاندى: %1.</translation>
        </message>
        <message>
            <source>Time %1 of the reception booked.</source>
            <translation>قابىلداۋدىڭ %1-ۋاقىتى جازىلدى.</translation>
        </message>
        <message>
            <source>Time %1 of the reception given back.</source>
            <translation>قابىلداۋدىڭ %1-ۋاقىتى قايتارىلدى.</translation>
        </message>
        <message>
            <source>Reception called off: %1.</source>
            <translation>قابىلداۋدىڭ كۇشى جويىلدى: %1.</translation>
        </message>
        <message>
            <source>Plan of a leader's reception</source>
            <translation>باسشىنىڭ قابىلداۋ جوسپارى</translation>
        </message>
        <message>
            <source>Booking with a leader</source>
            <translation>باسشىنىڭ قابىلداۋىنا جازىلۋ</translation>
        </message>
        <message>
            <source>A booking given back</source>
            <translation>جازىلۋدى قايتارۋ</translation>
        </message>
        <message>
            <source>Calling off a leader's reception</source>
            <translation>باسشىنىڭ قابىلداۋىنىڭ كۇشىن جويۋ</translation>
        </message>
        <message>
            <source>Coordinator shown what suggests supervision</source>
            <translation>ۇيلەستىرۋشىگە قاداعالاۋعا ٴتيىستى جاعداي كورسەتىلدى</translation>
        </message>
        <message>
            <source>Forbidden conduct at the visit noted</source>
            <translation>كەلۋ كەزىندەگى تيىم سالىنعان ارەكەت جازىلدى</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>نە بولعانى</translation>
        </message>
        <message>
            <source>Number of the police report</source>
            <translation>ساقشىعا حابارلاۋ ٴنومىرى</translation>
        </message>
        <message>
            <source>The visitor was dissuaded</source>
            <translation>كەلۋشى توقتاتىلدى</translation>
        </message>
        <message>
            <source>The conduct was criticised</source>
            <translation>ارەكەتى سىنالدى</translation>
        </message>
        <message>
            <source>The rules were explained to the visitor</source>
            <translation>كەلۋشىگە ەرەجەلەر ٴتۇسىندىرىلدى</translation>
        </message>
        <message>
            <source>The police were called</source>
            <translation>ساقشىعا حابارلاندى</translation>
        </message>
        <message>
            <source>Unlawful gathering, besieging or blocking</source>
            <translation>زاڭسىز جينالۋ، ورگانداردى قورشاۋ نەمەسە قاتىناستى بوگەۋ</translation>
        </message>
        <message>
            <source>Dangerous objects or controlled knives brought</source>
            <translation>قاۋىپتى زات نەمەسە شەكتەلگەن قۇرال الىپ كەلۋ</translation>
        </message>
        <message>
            <source>Insult, violence, threat, unlawful detention or damage</source>
            <translation>قورلاۋ، زورلىق، قوقان-لوققى، زاڭسىز ۇستاۋ نەمەسە ٴبۇلدىرۋ</translation>
        </message>
        <message>
            <source>Inciting, coercing or directing others, or profiting from petitions</source>
            <translation>باسقالاردى ارانداتۋ، ماجبۇرلەۋ، سىرتتان باسقارۋ نەمەسە ارىزدان پايدا كورۋ</translation>
        </message>
        <message>
            <source>Staying on, making trouble, or leaving a helpless person behind</source>
            <translation>قابىلداۋ ورنىندا كەتپەي قويۋ، جانجال شىعارۋ نەمەسە دارمەنسىز ادامدى تاستاپ كەتۋ</translation>
        </message>
        <message>
            <source>Other disturbance of public order or safety</source>
            <translation>قوعامدىق ٴتارتىپ نەمەسە قاۋىپسىزدىكتى بۇزاتىن باسقا ارەكەت</translation>
        </message>
        <message>
            <source>Organs dispute who is competent</source>
            <translation>قابىلداۋ قۇزىرى داۋلى</translation>
        </message>
        <message>
            <source>Competence settled</source>
            <translation>قابىلدايتىن ورگان بەلگىلەندى</translation>
        </message>
        <message>
            <source>The organs agree</source>
            <translation>ورگاندار ٴوزارا كەلىستى</translation>
        </message>
        <message>
            <source>Their common superior names the organ</source>
            <translation>ورتاق جوعارى ورگان بەلگىلەدى</translation>
        </message>
        <message>
            <source>The joint conference has decided</source>
            <translation>بىرلەسكەن ٴماجىلىس شەشتى</translation>
        </message>
        <message>
            <source>Competence disputed, or the lead has not taken the case</source>
            <translation>قابىلداۋ داۋلى، نەمەسە جەتەكشى تەرەزە ٴىستى ٴالى قابىلدامادى</translation>
        </message>
        <message>
            <source>Lead window</source>
            <translation>جەتەكشى تەرەزە</translation>
        </message>
        <message>
            <source>Open and overdue: as things stand on %1, whenever the matter was registered. Overdue is what has passed the last day of a period set by law.</source>
            <translation>ورىندالىپ جاتقان جانە مەرزىمى وتكەن: ماسەلە قاشان تىركەلسە دە، %1 كۇنگى جاعداي. مەرزىمى وتكەن دەگەنى زاڭدا بەلگىلەنگەن مەرزىمنىڭ سوڭعى كۇنىنەن وتكەنى.</translation>
        </message>
        <message>
            <source>A star stands for a count from one to four, which is hidden so that nobody can be recognised, and for a larger one from which it could be worked out. All other counts are rounded down to fives.</source>
            <translation>جۇلدىز بەلگىسى بىردەن تورتكە دەيىنگى ساننىڭ ورنىندا تۇرادى، ەشكىم تانىلماسىن دەپ جاسىرىلعان؛ ونى ەسەپتەپ شىعۋعا بولاتىن ۇلكەنىرەك سان دا سولاي. باسقا ساندار بەستىڭ ەسەلىگىنە دەيىن تومەن قاراي دوڭگەلەكتەندى.</translation>
        </message>
        <message>
            <source>A warning: a kind of matter came at least five times in a week, and at least twice as often as in a usual week. The usual week is the mean of the eight weeks before; where the hall has been counting for less than eight, of those it has, four at least. It is a count of matters and says nothing of any person.</source>
            <translation>ەسكەرتۋ: ماسەلەنىڭ بىر تۇرى اپتاسىنا كەمىندە بەس رەت كەلگەن جانە ادەتتەگى اپتادان كەمىندە ەكى ەسە كوپ بولعان. ادەتتەگى اپتا الدىڭعى سەگىز اپتانىڭ ورتاشا سانى؛ زالدىڭ ەسەبى سەگىز اپتاعا جەتپەسە، بار اپتالاردىڭ، كەمىندە ٴتورت اپتانىڭ. بۇل تەك ماسەلە سانى، ەشقانداي ادام تۋرالى ەمەس.</translation>
        </message>
        <message>
            <source>Accusations are never counted here.</source>
            <translation>اشكەرەلەۋ-ۇستىنەن ارىز ايتۋ مۇندا ەشقاشان سانالمايدى.</translation>
        </message>
        <message>
            <source>Received: by the window that registered it. Everything else: by the window that has the case now. The order is that of the windows; it is no ranking.</source>
            <translation>قابىلدانعان: تىركەگەن تەرەزە بويىنشا. قالعاندارى: ٴىس قازىر تۇرعان تەرەزە بويىنشا. رەت تەرەزە نومىرى بويىنشا، دارەجەگە ٴبولۋ ەمەس.</translation>
        </message>
        <message>
            <source>Places are written in free words and are not counted.</source>
            <translation>ورىندار ەركىن سوزبەن جازىلادى، سانالمايدى.</translation>
        </message>
        <message>
            <source>Rows with nothing in them are left out.</source>
            <translation>ەشتەڭە جوق جولدار كورسەتىلمەيدى.</translation>
        </message>
        <message>
            <source>The centre does not answer just now. It works the figures out of all windows’ cases, which this computer does not have: ask again when the line is back.</source>
            <translation>ورتالىق ٴقازىر جاۋاپ بەرمەيدى. سانداردى ورتالىق بارلىق تەرەزەلەردىڭ ىستەرىنەن ەسەپتەيدى، بۇل كومپيۋتەردە ولار جوق: بايلانىس قالپىنا كەلگەندە قايتا سۇراڭىز.</translation>
        </message>
        <message>
            <source>The centre is working out figures for somebody else. Ask again in a minute.</source>
            <translation>ورتالىق باسقالار ٴۇشىن ەسەپتەپ جاتىر. ٴبىر مينۋتتان كەيىن قايتا سۇراڭىز.</translation>
        </message>
        <message>
            <source>The centre takes whole weeks only, from a Monday to a Sunday that has passed. Look whether this computer’s date is right.</source>
            <translation>ورتالىق تەك تولىق اپتالاردى، دۇيسەنبىدەن وتكەن جەكسەنبىگە دەيىن قابىلدايدى. بۇل كومپيۋتەردىڭ كۇنى دۇرىس پا، قاراڭىز.</translation>
        </message>
        <message>
            <source>The centre’s answer cannot be read here: one of the two programs is older than the other.</source>
            <translation>ورتالىقتىڭ جاۋابىن مۇندا وقۋعا بولمايدى: ەكى پروگراممانىڭ ٴبىرى ەسكىرەك.</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>جالپى مولشەر</translation>
        </message>
        <message>
            <source>Early warnings</source>
            <translation>الدىن الا ەسكەرتۋ</translation>
        </message>
        <message>
            <source>No kind of matter came clearly more often than usual in these weeks.</source>
            <translation>بۇل اپتالاردا ماسەلەنىڭ ەشقانداي ٴتۇرى ادەتتەگىدەن ايقىن كوپ بولمادى.</translation>
        </message>
        <message>
            <source>Trend: received by week</source>
            <translation>بەتالىس: اپتا بويىنشا قابىلدانعانى</translation>
        </message>
        <message>
            <source>By window</source>
            <translation>تەرەزە بويىنشا</translation>
        </message>
        <message>
            <source>Received by category</source>
            <translation>سانات بويىنشا قابىلدانعانى</translation>
        </message>
        <message>
            <source>Received by lawful path</source>
            <translation>زاڭدى جول بويىنشا قابىلدانعانى</translation>
        </message>
        <message>
            <source>Where it was settled</source>
            <translation>قايدا شەشىلگەنى</translation>
        </message>
        <message>
            <source>What visitors said when they were asked</source>
            <translation>قايتا سۇراعاندا بەرىلگەن باعا</translation>
        </message>
        <message>
            <source>Received (count)</source>
            <translation>قابىلدانعان (سانى)</translation>
        </message>
        <message>
            <source>Ended (count)</source>
            <translation>اياقتالعان (سانى)</translation>
        </message>
        <message>
            <source>Resolved (count)</source>
            <translation>شەشىلگەن (سانى)</translation>
        </message>
        <message>
            <source>Open, in time</source>
            <translation>ورىندالۋدا، مەرزىمىندە</translation>
        </message>
        <message>
            <source>Open, overdue</source>
            <translation>ورىندالۋدا، مەرزىمى وتكەن</translation>
        </message>
        <message>
            <source>Asked afterwards</source>
            <translation>قايتا سۇرالعان</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>اپتا</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>شەشىلگەن ورىن</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>باعا</translation>
        </message>
        <message>
            <source>Days to answer</source>
            <translation>جاۋاپ كۇن سانى</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>كەمىندە</translation>
        </message>
        <message>
            <source>Usual week</source>
            <translation>ادەتتەگى اپتا</translation>
        </message>
        <message>
            <source>Kinds not in the list</source>
            <translation>تىزىمدە جوق تۇرلەر</translation>
        </message>
        <message>
            <source>Windows not in the list</source>
            <translation>تىزىمدە جوق تەرەزەلەر</translation>
        </message>
        <message>
            <source>In the hall</source>
            <translation>زالدا</translation>
        </message>
        <message>
            <source>On the spot, in the village</source>
            <translation>ورنىندا، قىستاقتا</translation>
        </message>
        <message>
            <source>After it was sent upward</source>
            <translation>جوعارىعا جولدانعاننان كەيىن</translation>
        </message>
        <message>
            <source>A&amp;nalysis pack …</source>
            <translation>تالداۋ ماتەريالى (&amp;N) …</translation>
        </message>
        <message>
            <source>Figures of the whole hall for the analysis meeting</source>
            <translation>تالداۋ جيىنى ٴۇشىن ٴبۇكىل زالدىڭ ساندارى</translation>
        </message>
        <message>
            <source>Figures for the analysis meeting</source>
            <translation>تالداۋ جيىنىنىڭ ساناق ماتەريالى</translation>
        </message>
        <message>
            <source>Period of the figures</source>
            <translation>ساناق مەرزىمى</translation>
        </message>
        <message>
            <source>&amp;Last week</source>
            <translation>سوڭعى اپتا (&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Number of weeks</source>
            <translation>اپتا سانى (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Ask the centre</source>
            <translation>ورتالىقتان سۇراۋ (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Print the pack</source>
            <translation>ماتەريالدى باسۋ (&amp;P)</translation>
        </message>
        <message>
            <source>The centre is working the figures out …</source>
            <translation>ورتالىق سانداردى ەسەپتەپ جاتىر …</translation>
        </message>
        <message>
            <source>Worked out on %1. This computer does not keep the figures: print what is needed.</source>
            <translation>%1 كۇنى ەسەپتەلدى. بۇل كومپيۋتەر سانداردى ساقتامايدى: كەرەگىن باسىپ الىڭىز.</translation>
        </message>
        <message>
            <source>The pack is printed.</source>
            <translation>ماتەريال باسىلدى.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>ساندار</translation>
        </message>
        <message>
            <source>Choose the weeks and ask the centre.</source>
            <translation>اپتالاردى تاڭداپ، ورتالىقتان سۇراڭىز.</translation>
        </message>
        <message>
            <source>The centre’s program does not know of these figures yet and must be updated.</source>
            <translation>ورتالىقتىڭ پروگرامماسى بۇل سانداردى ٴالى بىلمەيدى، جاڭارتۋ كەرەك.</translation>
        </message>
        <message>
            <source>The centre cannot read its own records just now. Tell the administrator.</source>
            <translation>ورتالىق ٴقازىر ٴوز جازبالارىن وقي المايدى. باسقارۋشىعا ايتىڭىز.</translation>
        </message>
        <message>
            <source>By matter type</source>
            <translation>مازمۇن ٴتۇرى بويىنشا</translation>
        </message>
        <message>
            <source>Days, from the registration: half of the matters took so long or less. Told of five matters or more.</source>
            <translation>كۇن سانى، تىركەلگەننەن باستاپ: ماسەلەلەردىڭ جارتىسى سونشا نەمەسە ودان از ۋاقىت العان. بەس نەمەسە ودان كوپ ماسەلە بولعاندا كورسەتىلەدى.</translation>
        </message>
        <message>
            <source>Days to end</source>
            <translation>اياقتالۋ كۇن سانى</translation>
        </message>
        <message>
            <source>Receiving leader</source>
            <translation>قابىلدايتىن باسشى</translation>
        </message>
        <message>
            <source>Place of the reception</source>
            <translation>قابىلداۋ ورنى</translation>
        </message>
        <message>
            <source>Call the reception &amp;off</source>
            <translation>قابىلداۋدىڭ كۇشىن جويۋ(&amp;O)</translation>
        </message>
        <message>
            <source>The reception was moved to another day or time meanwhile. Book again, and give the visitor the new slip.</source>
            <translation>قابىلداۋ ۋاقىتى وزگەردى. قايتا جازىپ، كەلۋشىگە جاڭا قاعاز بەرىڭىز.</translation>
        </message>
        <message>
            <source>Leader's reception changed: %1.</source>
            <translation>باسشىنىڭ قابىلداۋى وزگەرتىلدى: %1.</translation>
        </message>
        <message>
            <source>Change of a leader's reception</source>
            <translation>باسشىنىڭ قابىلداۋىن وزگەرتۋ</translation>
        </message>
        <message>
            <source>Receptions</source>
            <translation>قابىلداۋ</translation>
        </message>
        <message>
            <source>Owner: window %1 (in the village with %2)</source>
            <translation>جاۋاپتى تەرەزە: %1 (%2 ارقىلى اۋىلدا)</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>نوۋتبۋك</translation>
        </message>
        <message>
            <source>None: papers only</source>
            <translation>جوق: تەك قاعاز قۇجاتتار</translation>
        </message>
        <message>
            <source>It names a window that the hall does not have.</source>
            <translation>وندا زالدا جوق تەرەزە كورسەتىلگەن.</translation>
        </message>
        <message>
            <source>Referred for aid</source>
            <translation>كومەككە جىبەرىلدى</translation>
        </message>
        <message>
            <source>Reported back to whoever assigned it</source>
            <translation>تاپسىرعان ورگانعا ناتيجە باياندالدى</translation>
        </message>
        <message>
            <source>Handler recused, another one named</source>
            <translation>قاراۋشى شەتتەتىلدى، باسقاسى تاعايىندالدى</translation>
        </message>
        <message>
            <source>Other windows asked for help</source>
            <translation>باسقا تەرەزەلەردەن كومەك سۇرالدى</translation>
        </message>
        <message>
            <source>Help given</source>
            <translation>كومەك بەرىلدى</translation>
        </message>
        <message>
            <source>On-call unit has not come in time</source>
            <translation>شاقىرىلعان مەكەمە ۋاقتىندا كەلمەدى</translation>
        </message>
        <message>
            <source>Handled from now on by</source>
            <translation>بۇدان بىلاي قارايتىن قىزمەتكەر</translation>
        </message>
        <message>
            <source>The parties chose these mediators or accept them</source>
            <translation>تاراپتار وسى كەلىستىرۋشىلەردى تاڭداعان نەمەسە قابىلداعان</translation>
        </message>
        <message>
            <source>The parties ask for a session in private</source>
            <translation>تاراپتار جابىق كەلىستىرۋدى سۇرادى</translation>
        </message>
        <message>
            <source>Social aid</source>
            <translation>الەۋمەتتىك كومەك</translation>
        </message>
        <message>
            <source>Judicial aid</source>
            <translation>سوت كومەگى</translation>
        </message>
        <message>
            <source>On-call unit has not come</source>
            <translation>شاقىرىلعان مەكەمە كەلمەدى</translation>
        </message>
        <message>
            <source>Visitor to be asked how it went</source>
            <translation>قايتا حابارلاسۋ كەرەك</translation>
        </message>
        <message>
            <source>Help that was called for is past its day</source>
            <translation>سۇرالعان كومەكتىڭ مەرزىمى ءوتتى</translation>
        </message>
        <message>
            <source>Hardship: aid given</source>
            <translation>قيىنشىلىق: كومەك بەرىلدى</translation>
        </message>
        <message>
            <source>Unlawful conduct dealt with by law</source>
            <translation>زاڭسىز ارەكەت زاڭ بويىنشا شەشىلدى</translation>
        </message>
        <message>
            <source>An accusation is not kept on a computer that travels. Write it on paper for window 23, or bring the visitor there; what you typed stays here.</source>
            <translation>اشكەرەلەۋ سىرتقا شىعارىلاتىن كومپيۋتەردە ساقتالمايدى. 23-تەرەزەگە قاعازعا جازىڭىز نەمەسە كەلۋشىنى اپارىڭىز؛ تەرىلگەنى ساقتالدى.</translation>
        </message>
        <message>
            <source>The case is not with this laptop, or was taken back from it: window %1 has it.</source>
            <translation>ءىس بۇل نوۋتبۋكتە ەمەس نەمەسە قايتارىپ الىنعان: %1 تەرەزەدە.</translation>
        </message>
        <message>
            <source>This window has closed for good; its work has passed to window %1. Send the case there.</source>
            <translation>بۇل تەرەزە جابىلدى؛ جۇمىسى %1 تەرەزەگە ءوتتى. ءىستى سوندا جىبەرىڭىز.</translation>
        </message>
        <message>
            <source>The window had taken the case back from this laptop by then. Tell it what was done, so that it is recorded there.</source>
            <translation>تەرەزە ول كەزدە ءىستى بۇل نوۋتبۋكتەن قايتارىپ العان. نە ىستەلگەنىن تەرەزەگە ايتىپ جازدىرىڭىز.</translation>
        </message>
        <message>
            <source>This takes the case back from %1. What was done there and has not arrived yet will have no effect: better let the laptop bring it back itself.</source>
            <translation>بۇل ءىستى %1 كومپيۋتەرىنەن قايتارىپ الادى. وندا ىستەلىپ، ءالى كەلمەگەن جازبا كۇشىنە ەنبەيدى: نوۋتبۋكتىڭ ءوزى قايتارعانى جاقسى.</translation>
        </message>
        <message>
            <source>Units that five matters or more complain of, ten at most; none is named for fewer.</source>
            <translation>بەس نەمەسە ودان كوپ ىستە شاعىم تۇسكەن مەكەمەلەر، ەڭ كوبى ون؛ ودان از بولسا اتالمايدى.</translation>
        </message>
        <message>
            <source>1. Figures of petitions and disputes</source>
            <translation>1. ارىز ىستەرى مەن داۋلاردىڭ دەرەكتەرى</translation>
        </message>
        <message>
            <source>2. Fields, and units most complained of</source>
            <translation>2. ارىز ىستەرىنىڭ سالاسى جانە كوپ شاعىم تۇسكەن مەكەمەلەر</translation>
        </message>
        <message>
            <source>3. Forwarded, assigned and supervised</source>
            <translation>3. جىبەرۋ، تاپسىرۋ جانە قاداعالاۋ جاعدايى</translation>
        </message>
        <message>
            <source>4. Three kinds of proposals, and whether they were adopted</source>
            <translation>4. ءۇش ءتۇرلى ۇسىنىس جانە ولاردىڭ قابىلدانۋى</translation>
        </message>
        <message>
            <source>Unit complained of</source>
            <translation>شاعىم تۇسكەن مەكەمە</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ءتۇرى</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>ۇسىنىلدى</translation>
        </message>
        <message>
            <source>Forwarded (count)</source>
            <translation>جىبەرىلگەن</translation>
        </message>
        <message>
            <source>Assigned (count)</source>
            <translation>تاپسىرىلعان</translation>
        </message>
        <message>
            <source>Supervised (count)</source>
            <translation>قاداعالانعان</translation>
        </message>
        <message>
            <source>Yearly report on petition work</source>
            <translation>جىلدىق ارىز-شاعىم جۇمىسى باياندامى</translation>
        </message>
        <message>
            <source>Print the &amp;yearly report</source>
            <translation>جىلدىق بايانداماداى باسۋ(&amp;Y)</translation>
        </message>
        <message>
            <source>The yearly report is printed.</source>
            <translation>جىلدىق بايانداما باسىلدى.</translation>
        </message>
        <message>
            <source>Preview of papers</source>
            <translation>قۇجاتتاردى الدىن الا كورۋ</translation>
        </message>
        <message>
            <source>P&amp;aper</source>
            <translation>قۇجات (&amp;A)</translation>
        </message>
        <message>
            <source>Pre&amp;vious page</source>
            <translation>الدىڭعى بەت (&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Next page</source>
            <translation>كەلەسى بەت (&amp;N)</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1-بەت، بارلىعى %2 بەت</translation>
        </message>
        <message>
            <source>%1, page %2 of %3</source>
            <translation>%1، %2-بەت، بارلىعى %3 بەت</translation>
        </message>
        <message>
            <source>As &amp;wide as the window</source>
            <translation>تەرەزە ەنىندەي (&amp;W)</translation>
        </message>
        <message>
            <source>The paper on the screen</source>
            <translation>ەكرانداعى قۇجات</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>باسۋ (&amp;P)</translation>
        </message>
        <message>
            <source>This paper does not belong to the case as it stands now.</source>
            <translation>ٴىستىڭ قازىرگى كۇيىندە بۇل قۇجات جوق.</translation>
        </message>
        <message>
            <source>Lang&amp;uage of the papers</source>
            <translation>قۇجات ٴتىلى (&amp;U)</translation>
        </message>
        <message>
            <source>Chinese only</source>
            <translation>تەك حانزۋشا</translation>
        </message>
        <message>
            <source>Chinese and Uyghur</source>
            <translation>حانزۋشا جانە ۇيعۇرشا</translation>
        </message>
        <message>
            <source>Chinese and Kazakh</source>
            <translation>حانزۋشا جانە قازاقشا</translation>
        </message>
        <message>
            <source>Chinese and English</source>
            <translation>حانزۋشا جانە اعىلشىنشا</translation>
        </message>
        <message>
            <source>All papers for the higher level, with a catalogue</source>
            <translation>جوعارىعا جىبەرىلەتىن بارلىق قۇجات (مازمۇنىمەن)</translation>
        </message>
        <message>
            <source>Printed for the higher level: %1, and the catalogue.</source>
            <translation>جوعارىعا جىبەرىلەتىن قۇجاتتار باسىلدى: %1 جانە مازمۇنى.</translation>
        </message>
        <message>
            <source>The papers for the higher level are not complete. Printed: %1.</source>
            <translation>جوعارىعا جىبەرىلەتىن قۇجاتتار تولىق ەمەس. باسىلعانى: %1.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>جوق</translation>
        </message>
        <message>
            <source>Catalogue of the papers sent to the higher level</source>
            <translation>جوعارىعا جىبەرىلگەن قۇجاتتار مازمۇنى</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>جىبەرىلگەن كۇنى</translation>
        </message>
        <message>
            <source>Number of pages</source>
            <translation>بەت سانى</translation>
        </message>
        <message>
            <source>On pages</source>
            <translation>بەتتەرى</translation>
        </message>
        <message>
            <source>Papers in all: %1, pages in all: %2. This catalogue is not counted.</source>
            <translation>بارلىعى %1 قۇجات، %2 بەت. بۇل مازمۇنى ەسەپكە كىرمەيدى.</translation>
        </message>
        <message>
            <source>Handed in by the visitor and listed in F12: papers %1, pages %2.</source>
            <translation>كەلۋشى تاپسىرعان جانە F12 تىزىمىندەگى قۇجات: %1، بەت سانى: %2.</translation>
        </message>
        <message>
            <source>Made up by (signature)</source>
            <translation>تومدى قۇراۋشى (قولى)</translation>
        </message>
        <message>
            <source>Received by (signature)</source>
            <translation>قابىلداعان ادام (قولى)</translation>
        </message>
        <message>
            <source>Pre&amp;view papers (Ctrl+P)</source>
            <translation>قۇجاتتى الدىن الا كورۋ (&amp;V) (Ctrl+P)</translation>
        </message>
        <message>
            <source>Print rece&amp;ipt (Ctrl+Shift+P)</source>
            <translation>قولحات باسۋ (&amp;I) (Ctrl+Shift+P)</translation>
        </message>
        <message>
            <source>Preview the papers of the case</source>
            <translation>ٴىستىڭ قۇجاتتارىن الدىن الا كورۋ</translation>
        </message>
        <message>
            <source>Same matter: &amp;join that case</source>
            <translation>سول ماسەلە: وسى ىسكە قوسۋ (&amp;J)</translation>
        </message>
        <message>
            <source>Another matter: register &amp;anew</source>
            <translation>باسقا ماسەلە: جاڭادان تىركەۋ (&amp;A)</translation>
        </message>
        <message>
            <source>Official document number</source>
            <translation>قۇجات ٴنومىرى</translation>
        </message>
        <message>
            <source>Name of the paper</source>
            <translation>قۇجات اتاۋى</translation>
        </message>
        <message>
            <source>Sent to the organ</source>
            <translation>جىبەرىلگەن ورگان</translation>
        </message>
        <message>
            <source>This computer’s certificate has ended, and nothing is sent. If the date of this computer is wrong, have it set; if it is right, the administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگىنىڭ مەرزىمى ٴوتتى، ەشتەڭە جىبەرىلمەيدى. بۇل كومپيۋتەردىڭ كۇنى قاتە بولسا، تۇزەتتىرىڭىز؛ دۇرىس بولسا، اكىمشى بۇل كومپيۋتەردى قايتا قوسۋى كەرەك. جۇمىستى جالعاستىرىڭىز: ٴسىز ساقتاعان مازمۇن جوعالمايدى.</translation>
        </message>
        <message>
            <source>The centre has withdrawn this computer’s certificate, and takes nothing from it. Call the administrator, who knows why and can connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>ورتالىق بۇل كومپيۋتەردىڭ كۋالىگىن جويدى، ودان ەشتەڭە قابىلدامايدى. اكىمشىگە حابارلاسىڭىز: ول سەبەبىن بىلەدى جانە بۇل كومپيۋتەردى قايتا قوسا الادى. جۇمىستى جالعاستىرىڭىز: ٴسىز ساقتاعان مازمۇن جوعالمايدى.</translation>
        </message>
        <message>
            <source>This computer’s certificate counts only from a later day on: the date of this computer, or of the centre, seems to lie in the past. Have the administrator look at both. Go on working: nothing you save is lost.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگى كەيىنگى ٴبىر كۇننەن باستاپ كۇشىنە ەنەدى: بۇل كومپيۋتەردىڭ نەمەسە ورتالىقتىڭ كۇنى ارتتا قالعان سياقتى. اكىمشى ەكەۋىن دە تەكسەرسىن. جۇمىستى جالعاستىرىڭىز: ٴسىز ساقتاعان مازمۇن جوعالمايدى.</translation>
        </message>
        <message>
            <source>⏰ The clock is wrong</source>
            <translation>⏰ ساعات قاتە</translation>
        </message>
        <message>
            <source>The clock of this computer is more than a day off the centre’s, so that no certificate can be checked and nothing is sent. Have date and time of this computer set; the rest goes by itself. Go on working: nothing you save is lost.</source>
            <translation>بۇل كومپيۋتەردىڭ ساعاتى ورتالىقتان ٴبىر كۇننەن ارتىق ايىرمالى، سوندىقتان كۋالىكتەردى تەكسەرۋ مۇمكىن ەمەس، ەشتەڭە جىبەرىلمەيدى. بۇل كومپيۋتەردىڭ كۇنى مەن ۋاقىتىن تۇزەتتىرىڭىز؛ قالعانى ٴوزى قالپىنا كەلەدى. جۇمىستى جالعاستىرىڭىز: ٴسىز ساقتاعان مازمۇن جوعالمايدى.</translation>
        </message>
        <message>
            <source>By the clock of this computer the centre’s own certificate has ended. Nothing was sent. If the date of this computer is wrong, have it set; if it is right, the administrator must start the server again, which renews it. Go on working.</source>
            <translation>بۇل كومپيۋتەردىڭ ساعاتى بويىنشا ورتالىقتىڭ ٴوز كۋالىگىنىڭ مەرزىمى وتكەن. ەشتەڭە جىبەرىلمەدى. بۇل كومپيۋتەردىڭ كۇنى قاتە بولسا، تۇزەتتىرىڭىز؛ دۇرىس بولسا، اكىمشى سەرۆەردى قايتا ىسكە قوسۋى كەرەك، ول كۋالىكتى جاڭارتادى. جۇمىستى جالعاستىرىڭىز.</translation>
        </message>
        <message>
            <source>What answers is our centre, but its certificate is not for the address that this computer calls. Nothing was sent. Go on working, and call the administrator: the server must be told this address.</source>
            <translation>جاۋاپ بەرگەن ٴبىزدىڭ ورتالىق، ٴبىراق ونىڭ كۋالىگى بۇل كومپيۋتەر قوسىلعان مەكەنجايعا ارنالماعان. ەشتەڭە جىبەرىلمەدى. جۇمىستى جالعاستىرىپ، اكىمشىگە حابارلاسىڭىز: بۇل مەكەنجايدى سەرۆەرگە كورسەتۋ كەرەك.</translation>
        </message>
        <message>
            <source>The centre closes the line when it sees this computer’s certificate: it is none that the centre has issued. Go on working: nothing you save is lost, but nothing is sent until the administrator connects this computer again.</source>
            <translation>ورتالىق بۇل كومپيۋتەردىڭ كۋالىگىن كورە سالا بايلانىستى ۇزەدى: بۇل ورتالىق بەرگەن كۋالىك ەمەس. جۇمىستى جالعاستىرىڭىز: ٴسىز ساقتاعان مازمۇن جوعالمايدى، ٴبىراق اكىمشى قايتا قوسقانشا ەشتەڭە جىبەرىلمەيدى.</translation>
        </message>
        <message>
            <source>⚠ Certificate, days left: %1</source>
            <translation>⚠ كۋالىك، قالعان كۇن: %1</translation>
        </message>
        <message>
            <source>This computer’s certificate ends in %1 days, and could not be renewed by itself so far. Leave the program open while the centre can be reached. If you still read this next week, tell the administrator.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگىنىڭ مەرزىمى %1 كۇندە وتەدى، وسىعان دەيىن ٴوزى جاڭارتىلمادى. ورتالىققا قوسىلۋعا بولعاندا باعدارلامانى اشىق قالدىرىڭىز. كەلەسى اپتادا وسىنى تاعى كورسەڭىز، اكىمشىگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>This computer’s certificate ends in %1 days; after that nothing is sent any more. It is not renewed by itself: tell the administrator now.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگىنىڭ مەرزىمى %1 كۇندە وتەدى؛ ودان كەيىن ەشتەڭە جىبەرىلمەيدى. ول ٴوزى جاڭارتىلمادى: اكىمشىگە ٴقازىر ايتىڭىز.</translation>
        </message>
        <message>
            <source>This computer’s certificate ends within a day; after that nothing is sent any more. Call the administrator today. Nothing you save is lost.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگىنىڭ مەرزىمى ٴبىر كۇن ىشىندە وتەدى؛ ودان كەيىن ەشتەڭە جىبەرىلمەيدى. اكىمشىگە بۇگىن حابارلاسىڭىز. ٴسىز ساقتاعان مازمۇن جوعالمايدى.</translation>
        </message>
        <message>
            <source>The certificate of this computer does not count yet.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگى ٴالى كۇشىنە ەنگەن جوق.</translation>
        </message>
        <message>
            <source>No case with this code is on this computer. If the visitor has a slip for this window, receive them and keep the slip: the case is announced here when the line brings it.</source>
            <translation>بۇل كومپيۋتەردە وسى كودتى ءىس جوق. كەلۋشىدە وسى تەرەزەگە ارنالعان پاراق بولسا، ونى قابىلداپ، پاراقتى ساقتاڭىز: بايلانىس كەلىپ ءىس جەتكەندە حابارلانادى.</translation>
        </message>
        <message>
            <source>Matters (count)</source>
            <translation>ىس سانى</translation>
        </message>
        <message>
            <source>Appointment of an officer</source>
            <translation>قىزمەتكەر تاعايىنداۋ</translation>
        </message>
        <message>
            <source>By the centre's list, whoever recorded it was no officer of this hall then, or is none any more. Tell the administrator.</source>
            <translation>ورتالىقتىڭ ٴتىزىمى بويىنشا، جازعان ادام ول كەزدە نەمەسە قازىر وسى زالدىڭ قىزمەتكەرى ەمەس ەدى. اكىمشىگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>By the centre's list, whoever recorded it was not appointed to this window then, or is not any more. Tell the administrator.</source>
            <translation>ورتالىقتىڭ ٴتىزىمى بويىنشا، جازعان ادام ول كەزدە نەمەسە قازىر بۇل تەرەزەگە تاعايىندالماعان. اكىمشىگە ايتىڭىز.</translation>
        </message>
        <message>
            <source>By the centre's list, the roles of whoever recorded it did not cover this then, or do not any more. Ask a colleague who may do it.</source>
            <translation>ورتالىقتىڭ ٴتىزىمى بويىنشا، جازعان ادامنىڭ مىندەتى ول كەزدە مۇنى قامتىماعان. قۇقىعى بار ارىپتەسىڭىزدەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>No officer of this name is appointed in this hall. Check how the name is written; if it is right, ask the administrator.</source>
            <translation>بۇل زالدا مۇنداي اتتى قىزمەتكەر تاعايىندالماعان. اتتىڭ جازىلۋىن تەكسەرىڭىز؛ دۇرىس بولسا، اكىمشىدەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>You are on the list as somebody who no longer works in this hall. If that is not so, ask the administrator.</source>
            <translation>تىزىمدە ٴسىز بۇل زالدا ەندى ىستەمەيتىن ادام رەتىندە تۇرسىز. ولاي بولماسا، اكىمشىدەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>Type your password as well: a name alone opens nothing here.</source>
            <translation>قۇپيا ٴسوزىڭىزدى دە جازىڭىز: مۇندا تەك اتپەن كىرۋگە بولمايدى.</translation>
        </message>
        <message>
            <source>Name and password do not belong together. Type the password again, and look whether capital letters are switched on; who has forgotten it gets a new one from the administrator.</source>
            <translation>ات پەن قۇپيا ٴسوز ساي كەلمەدى. قۇپيا ٴسوزدى قايتا جازىڭىز، باس ٴارىپ قۇلپى قوسۋلى ما، قاراڭىز؛ ۇمىتقان ادام اكىمشىدەن جاڭاسىن الادى.</translation>
        </message>
        <message>
            <source>The administrator gave this password out, so it opens nothing yet. Choose one of your own in its place.</source>
            <translation>بۇل قۇپيا ٴسوزدى اكىمشى بەرگەن، سوندىقتان ازىرگە كىرۋگە بولمايدى. ورنىنا ٴوزىڭىزدىڭ قۇپيا ٴسوزىڭىزدى تاڭداڭىز.</translation>
        </message>
        <message>
            <source>This computer has to reach the centre for this: when you sign in here for the first time, after a new password, or when the centre has not been reached for more than seven days. Try again when the line is back, or sign in where you have worked before.</source>
            <translation>بۇل ٴۇشىن كومپيۋتەر ورتالىققا قوسىلۋى كەرەك: مۇندا العاش كىرگەندە، قۇپيا ٴسوز جاڭارعاندا نەمەسە جەتى كۇننەن ارتىق ورتالىققا قوسىلماعاندا. بايلانىس قالپىنا كەلگەندە قايتالاڭىز نەمەسە بۇرىن ىستەگەن كومپيۋتەردە كىرىڭىز.</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait %1 seconds, then try again.</source>
            <translation>قاتە ارەكەت تىم كوپ. %1 سەكۋند كۇتىپ، سوسىن قايتالاڭىز.</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait %1 minutes, then try again.</source>
            <translation>قاتە ارەكەت تىم كوپ. %1 مينۋت كۇتىپ، سوسىن قايتالاڭىز.</translation>
        </message>
        <message>
            <source>A PIN has %1 digits, and not all the same or counting up or down. Choose another.</source>
            <translation>‏PIN كودى %1 ساننان تۇرادى، ٴبارى بىردەي نەمەسە قاتارىنان كەلگەن سان بولماۋى كەرەك. باسقاسىن تاڭداڭىز.</translation>
        </message>
        <message>
            <source>This password is too easy to guess. Choose one of at least %1 characters that is neither your name nor one character over and over; a sentence is good.</source>
            <translation>بۇل قۇپيا ٴسوزدى تابۋ تىم وڭاي. كەم دەگەندە %1 تاڭبالى، اتىڭىز نەمەسە ٴبىر تاڭبانىڭ قايتالانۋى ەمەس قۇپيا ٴسوز تاڭداڭىز؛ ٴبىر سويلەم بولسا جاقسى.</translation>
        </message>
        <message>
            <source>Your role does not cover this. Ask a colleague who may do it, or the administrator.</source>
            <translation>مىندەتىڭىز مۇنى قامتىمايدى. قۇقىعى بار ارىپتەسىڭىزدەن نەمەسە اكىمشىدەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>Your role does not cover this: %1. Ask a colleague who may do it, or the administrator.</source>
            <translation>مىندەتىڭىز مۇنى قامتىمايدى: %1. قۇقىعى بار ارىپتەسىڭىزدەن نەمەسە اكىمشىدەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>You are not appointed to window %1. Choose a window of yours, or ask the administrator.</source>
            <translation>ٴسىز %1 تەرەزەگە تاعايىندالماعانسىز. ٴوز تەرەزەڭىزدى تاڭداڭىز نەمەسە اكىمشىدەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>Type your name and your password. Your name is written beside everything you record.</source>
            <translation>اتىڭىز بەن قۇپيا ٴسوزىڭىزدى جازىڭىز. اتىڭىز ٴار جازباڭىزدىڭ جانىنا جازىلادى.</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there for its author. Type your name and password to go on.</source>
            <translation>%1 بۇل كومپيۋتەردى قۇلىپتادى. جازىلىپ جاتقان مازمۇن يەسى ٴۇشىن ورنىندا. جالعاستىرۋ ٴۇشىن اتىڭىز بەن قۇپيا ٴسوزىڭىزدى جازىڭىز.</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there. Type your PIN to go on.</source>
            <translation>%1 بۇل كومپيۋتەردى قۇلىپتادى. جازىلىپ جاتقان مازمۇن ورنىندا. جالعاستىرۋ ٴۇشىن PIN كودىڭىزدى جازىڭىز.</translation>
        </message>
        <message>
            <source>⚠ This hall is still being set up: no officer is appointed yet, so anybody can sign in here with any name. Ask the administrator to appoint the officers before visitors come.</source>
            <translation>⚠ بۇل زال ٴالى دايىندالىپ جاتىر: قىزمەتكەر تاعايىندالماعان، سوندىقتان كىم بولسا دا كەز كەلگەن اتپەن كىرە الادى. كەلۋشىلەردى قابىلداۋدان بۇرىن اكىمشىدەن قىزمەتكەرلەردى تاعايىنداۋدى سۇراڭىز.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>قۇپيا ٴسوز (&amp;P)</translation>
        </message>
        <message>
            <source>Signing in …</source>
            <translation>كىرىلۋدە …</translation>
        </message>
        <message>
            <source>P&amp;IN</source>
            <translation>‏PIN كودى (&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Another officer, or by password</source>
            <translation>باسقا قىزمەتكەر نەمەسە قۇپيا ٴسوزبەن (&amp;A)</translation>
        </message>
        <message>
            <source>This is not the PIN. Try again; after three wrong tries in a row only the password opens.</source>
            <translation>‏PIN كودى دۇرىس ەمەس. قايتالاڭىز؛ قاتارىنان ٴۇش رەت قاتە بولسا، تەك قۇپيا ٴسوزبەن كىرۋگە بولادى.</translation>
        </message>
        <message>
            <source>The PIN opens no more. Type your name and your password.</source>
            <translation>‏PIN كودى ەندى جارامايدى. اتىڭىز بەن قۇپيا ٴسوزىڭىزدى جازىڭىز.</translation>
        </message>
        <message>
            <source>Your password is right, but the administrator gave it out and knows it. Choose one of your own that nobody else knows: at least %1 characters, a sentence is good.</source>
            <translation>قۇپيا ٴسوزىڭىز دۇرىس، ٴبىراق ونى اكىمشى بەرگەن ٴارى بىلەدى. ٴوزىڭىزدەن باسقا ەشكىم بىلمەيتىن قۇپيا ٴسوز تاڭداڭىز: كەم دەگەندە %1 تاڭبا، ٴبىر سويلەم بولسا جاقسى.</translation>
        </message>
        <message>
            <source>New passwor&amp;d</source>
            <translation>جاڭا قۇپيا ٴسوز (&amp;D)</translation>
        </message>
        <message>
            <source>The new password a&amp;gain</source>
            <translation>جاڭا قۇپيا ٴسوزدى قايتا جازىڭىز (&amp;G)</translation>
        </message>
        <message>
            <source>The two new passwords are not the same. Type both again.</source>
            <translation>ەكى جاڭا قۇپيا ٴسوز بىردەي ەمەس. ەكەۋىن دە قايتا جازىڭىز.</translation>
        </message>
        <message>
            <source>The new password is the old one. Choose another that nobody else knows.</source>
            <translation>جاڭا قۇپيا ٴسوز ەسكىسىمەن بىردەي. ەشكىم بىلمەيتىن باسقاسىن تاڭداڭىز.</translation>
        </message>
        <message>
            <source>My PIN … (Ctrl+Shift+L)</source>
            <translation>‏PIN كودىم … (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>My PIN</source>
            <translation>‏PIN كودىم</translation>
        </message>
        <message>
            <source>Six digits open this computer again after you have locked it. They hold on this computer alone; when the program was started anew, or after three wrong tries in a row, the password is asked for first.</source>
            <translation>كومپيۋتەردى قۇلىپتاعان سوڭ، التى سانمەن قايتا اشاسىز. ول تەك وسى كومپيۋتەردە جارامدى؛ باعدارلاما قايتا ىسكە قوسىلعاندا نەمەسە قاتارىنان ٴۇش رەت قاتە بولعاندا، الدىمەن قۇپيا ٴسوز سۇرالادى.</translation>
        </message>
        <message>
            <source>New P&amp;IN</source>
            <translation>جاڭا PIN كودى (&amp;I)</translation>
        </message>
        <message>
            <source>The PIN a&amp;gain</source>
            <translation>‏PIN كودىن قايتا جازىڭىز (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Set the PIN</source>
            <translation>‏PIN كودىن ورناتۋ (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Remove my PIN</source>
            <translation>‏PIN كودىن جويۋ (&amp;R)</translation>
        </message>
        <message>
            <source>The two PINs are not the same. Type both again.</source>
            <translation>ەكى PIN كودى بىردەي ەمەس. ەكەۋىن دە قايتا جازىڭىز.</translation>
        </message>
        <message>
            <source>The PIN is set. After locking it opens this computer for you.</source>
            <translation>‏PIN كودى ورناتىلدى. قۇلىپتاعان سوڭ سونىمەن اشا الاسىز.</translation>
        </message>
        <message>
            <source>There is no PIN any more. After locking your password opens this computer.</source>
            <translation>‏PIN كودى جويىلدى. قۇلىپتاعان سوڭ قۇپيا ٴسوزبەن اشاسىز.</translation>
        </message>
        <message>
            <source>Set, change or remove my PIN</source>
            <translation>‏PIN كودىمدى ورناتۋ، وزگەرتۋ نەمەسە جويۋ</translation>
        </message>
        <message>
            <source>Your role looks after the system and not after cases, so no lists of cases are shown here. To work on cases, somebody with another role has to sign in.</source>
            <translation>مىندەتىڭىز — ىستەردى قاراۋ ەمەس، جۇيەنى باسقارۋ، سوندىقتان مۇندا ىستەردىڭ ٴتىزىمى كورسەتىلمەيدى. ىستەردى قاراۋ ٴۇشىن باسقا مىندەتتەگى ادام كىرۋى كەرەك.</translation>
        </message>
        <message>
            <source>Receptionist</source>
            <translation>قابىلداۋشى</translation>
        </message>
        <message>
            <source>Window officer</source>
            <translation>تەرەزە قىزمەتكەرى</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>ۇيلەستىرۋشى</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>قاداعالاۋشى</translation>
        </message>
        <message>
            <source>Discipline inspector</source>
            <translation>ٴتارتىپ تەكسەرۋشى</translation>
        </message>
        <message>
            <source>System administrator</source>
            <translation>جۇيە اكىمشىسى</translation>
        </message>
        <message>
            <source>Security administrator</source>
            <translation>قاۋىپسىزدىك اكىمشىسى</translation>
        </message>
        <message>
            <source>Security auditor</source>
            <translation>قاۋىپسىزدىك تەكسەرۋشىسى</translation>
        </message>
        <message>
            <source>reading cases</source>
            <translation>ىستەردى وقۋ</translation>
        </message>
        <message>
            <source>registering visitors</source>
            <translation>كەلۋشىلەردى تىركەۋ</translation>
        </message>
        <message>
            <source>screening cases and guiding visitors elsewhere</source>
            <translation>ىستەردى ىرىكتەۋ جانە كەلۋشىلەرگە جول كورسەتۋ</translation>
        </message>
        <message>
            <source>sending cases to other windows</source>
            <translation>ىستەردى باسقا تەرەزەگە جىبەرۋ</translation>
        </message>
        <message>
            <source>answering a transfer</source>
            <translation>اۋىستىرۋعا جاۋاپ قايتارۋ</translation>
        </message>
        <message>
            <source>handling and closing cases</source>
            <translation>ىستەردى قاراۋ جانە ٴبىتىرۋ</translation>
        </message>
        <message>
            <source>call-back, evaluation and reopening</source>
            <translation>قايتا حابارلاسۋ، باعالاۋ جانە قايتا قاراۋ</translation>
        </message>
        <message>
            <source>adding notes and papers, and correcting</source>
            <translation>ەسكەرتپە مەن ماتەريال قوسۋ، تۇزەتۋ</translation>
        </message>
        <message>
            <source>printing the papers of a case</source>
            <translation>ٴىس قاعازدارىن باسۋ</translation>
        </message>
        <message>
            <source>seeing identity numbers and phones in full</source>
            <translation>كۋالىك پەن تەلەفون ٴنومىرىن تولىق كورۋ</translation>
        </message>
        <message>
            <source>coordinating and supervising</source>
            <translation>ۇيلەستىرۋ جانە قاداعالاۋ</translation>
        </message>
        <message>
            <source>planning leaders' receptions</source>
            <translation>باسشىلار قابىلداۋىن جوسپارلاۋ</translation>
        </message>
        <message>
            <source>booking leaders' receptions</source>
            <translation>باسشىلار قابىلداۋىنا جازۋ</translation>
        </message>
        <message>
            <source>the figures for the analysis meeting</source>
            <translation>تالداۋ جيىنىنىڭ ساناعى</translation>
        </message>
        <message>
            <source>No officer of this hall any more: %1.</source>
            <translation>ەندى بۇل زالدىڭ قىزمەتكەرى ەمەس: %1.</translation>
        </message>
        <message>
            <source>Appointed: %1 (%2).</source>
            <translation>تاعايىندالدى: %1 (%2).</translation>
        </message>
        <message>
            <source>Appointed: %1 (%2), at windows %3.</source>
            <translation>تاعايىندالدى: %1 (%2)، تەرەزە: %3.</translation>
        </message>
        <message>
            <source>First time</source>
            <translation>العاش رەت</translation>
        </message>
        <message>
            <source>First letter or visit about this, as far as this window knows: handle it with priority, and completely.</source>
            <translation>وسى تەرەزەنىڭ بىلۋىنشە، بۇل ىس جونىندەگى العاشقى حات نەمەسە كەلۋ: الدىمەن جانە تولىق شەشىڭىز.</translation>
        </message>
        <message>
            <source>No keyring runs on this computer, so its own secret lies in a file. Cases stay closed without an officer&apos;s password; who takes the disk can still pose as this desk until it is revoked. IT office: log in to a session with a keyring.</source>
            <translation>بۇل كومپيۋتەردە كىلت ساقيناسى ىستەپ تۇرعان جوق، سوندىقتان ونىڭ ءوز قۇپيا كىلتى فايلدا جاتىر. قىزمەتكەردىڭ پارولىنسىز ىستەر اشىلمايدى؛ دىسكىنى العان ادام بۇل كومپيۋتەر كۇشىنەن قالدىرىلعانعا دەيىن ونىڭ اتىنان ارەكەت ەتە الادى. اقپارات بولىمى كىلت ساقيناسى بار سەانسقا كىرسىن.</translation>
        </message>
        <message>
            <source>The keyring of this computer&apos;s session does not answer, and it holds what opens this desk. Nothing was changed or lost. Unlock the keyring or log in to the usual session, then start again.</source>
            <translation>بۇل كومپيۋتەر سەانسىنىڭ كىلت ساقيناسى جاۋاپ بەرمەدى، وسى تەرەزەنى اشاتىن كىلت سوندا. ەشتەڭە وزگەرگەن دە، جوعالعان دا جوق. كىلت ساقيناسىنىڭ قۇلپىن اشىڭىز نەمەسە ادەتتەگى سەانسقا كىرىڭىز، سوسىن قايتا قوسىڭىز.</translation>
        </message>
        <message>
            <source>The keyring of this session no longer has what opens this desk. Nothing was changed or lost, unsent work included. Call the IT office: the centre can open device.escrow for it.</source>
            <translation>بۇل سەانستىڭ كىلت ساقيناسىندا وسى تەرەزەنى اشاتىن كىلت قالمادى. ەشتەڭە وزگەرگەن دە، جوعالعان دا جوق، جىبەرىلمەگەن ىستەر دە ورنىندا. اقپارات بولىمىنە حابارلاسىڭىز: ورتالىق device.escrow دى اشىپ بەرە الادى.</translation>
        </message>
        <message>
            <source>What was registered last can only travel once an officer of this desk has signed in on it. Nothing is lost. Sign in once, then try again.</source>
            <translation>سوڭعى تىركەلگەن ىستەر وسى تەرەزە قىزمەتكەرى ءبىر رەت كىرگەننەن كەيىن عانا جىبەرىلەدى. ەشتەڭە جوعالعان جوق. ءبىر رەت كىرىپ، قايتا كورىڭىز.</translation>
        </message>
        <message>
            <source>This desk opens again. Destroy the file %1 now: with it this desk&apos;s disk can be read.</source>
            <translation>بۇل تەرەزە قايتا اشىلاتىن بولدى. %1 فايلىن قازىر جويىڭىز: ونىمەن وسى كومپيۋتەردىڭ دىسكىسىن وقۋعا بولادى.</translation>
        </message>
        <message>
            <source>%1 is no secret of a desk. reception-server open-device writes one.</source>
            <translation>%1 تەرەزەنىڭ كىلت فايلى ەمەس. ونى reception-server open-device جازادى.</translation>
        </message>
        <message>
            <source>%1 is the secret of another desk. Nothing was changed.</source>
            <translation>%1 باسقا تەرەزەنىڭ كىلتى. ەشتەڭە وزگەرگەن جوق.</translation>
        </message>
        <message>
            <source>Restricted matter</source>
            <translation>وقىلۋى شەكتەۋلى ماسەلە</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>شەكتەۋلى</translation>
        </message>
        <message>
            <source>A restricted matter: only its handlers and the coordinator read who the people are and what it is about.</source>
            <translation>شەكتەۋلى ماسەلە: كىمدەر جانە نە تۋرالى ەكەنىن تەك قاراۋشىلار مەن ۇيلەستىرۋشى وقي الادى.</translation>
        </message>
        <message>
            <source>If it is yours to work on, take it over with a reason: then you are a handler and read it, and the case says since when and why.</source>
            <translation>ەگەر ٴسىز قارايتىن بولساڭىز، سەبەبىن جازىپ قابىلداپ الىڭىز: سونان كەيىن ٴسىز قاراۋشى بولىپ وقي الاسىز، قاشاننان باستاپ جانە نەگە ەكەنى ىسكە جازىلادى.</translation>
        </message>
        <message>
            <source>Restricted: read by its handlers and the coordinator alone</source>
            <translation>شەكتەۋلى: تەك قاراۋشىلار مەن ۇيلەستىرۋشى وقيدى</translation>
        </message>
        <message>
            <source>Take over and read …</source>
            <translation>قابىلداپ الىپ وقۋ …</translation>
        </message>
        <message>
            <source>A restricted matter: only its handlers, the coordinator and whoever recorded this can read it.</source>
            <translation>شەكتەۋلى ماسەلە: بۇل جازبانى تەك قاراۋشىلار، ۇيلەستىرۋشى جانە جازعان ادام وقي الادى.</translation>
        </message>
        <message>
            <source>This matter is restricted: only its handlers and the coordinator may do this. If it is yours to work on, take it over first, with a reason.</source>
            <translation>بۇل شەكتەۋلى ماسەلە: مۇنى تەك قاراۋشىلار مەن ۇيلەستىرۋشى ىستەي الادى. ەگەر ٴسىز قارايتىن بولساڭىز، الدىمەن سەبەبىن جازىپ قابىلداپ الىڭىز.</translation>
        </message>
        <message>
            <source>This person is under 14. Fill in “%1”, or say why nobody can be named; then the matter is registered all the same.</source>
            <translation>بۇل ادام 14 جاسقا تولماعان. «%1» دەگەندى تولتىرىڭىز نەمەسە نەگە جازۋعا بولمايتىنىن ايتىڭىز؛ ماسەلە ٴبارىبىر تىركەلەدى.</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>قامقورشى</translation>
        </message>
        <message>
            <source>What the guardian is to the child</source>
            <translation>قامقورشىنىڭ بالامەن قاتىناسى</translation>
        </message>
        <message>
            <source>Restricted to its handlers and the coordinator</source>
            <translation>قاراۋشىلار مەن ۇيلەستىرۋشىگە شەكتەلدى</translation>
        </message>
        <message>
            <source>Taken over by a further handler</source>
            <translation>تاعى ٴبىر قاراۋشى قابىلداپ الدى</translation>
        </message>
        <message>
            <source>Under 14 years old</source>
            <translation>‏14 جاسقا تولماعان</translation>
        </message>
        <message>
            <source>Sensitive: only its handlers and the coordinator read it</source>
            <translation>سەزىمتال: تەك قاراۋشىلار مەن ۇيلەستىرۋشى وقيدى</translation>
        </message>
        <message>
            <source>Restricted by rule: matters of family, health, sexual violence and children are read by their handlers and the coordinator alone (Personal Information Protection Law, articles 28 to 31).</source>
            <translation>ەرەجە بويىنشا شەكتەۋلى: وتباسى، دەنساۋلىق، جىنىستىق زورلىق جانە بالالار تۋرالى ماسەلەلەردى تەك قاراۋشىلار مەن ۇيلەستىرۋشى وقيدى (جەكە اقپاراتتى قورعاۋ زاڭى 28–31-باپتار).</translation>
        </message>
        <message>
            <source>An accusation is sealed: you receive it, window 23 handles it, also what is for the organisation department. Nobody else can see it, find it or be sent it, the unit it is about least of all. Name that unit below.</source>
            <translation>اشكەرەلەۋ ارىزى قۇپييا جولمەن جۇرەدى: ٴسىز قابىلدايسىز، 23-تەرەزە قارايدى، ۇيىمداستىرۋ بولىمىنە جاتاتىنى دا وسى تەرەزە ارقىلى بارادى. باسقالار كورە المايدى، تابا المايدى، قابىلداي المايدى، ارىز تۇسكەن ورىن ونان سايىن. سول ورىننىڭ اتىن تومەنگە جازىڭىز.</translation>
        </message>
        <message>
            <source>This is an accusation. Its road is sealed: from the officer who received it to window 23, so only window 23 can be chosen.</source>
            <translation>بۇل اشكەرەلەۋ ارىزى. ونىڭ جولى قۇپييا: قابىلداعان قىزمەتكەردەن 23-تەرەزەگە، سوندىقتان تەك 23-تەرەزەنى تاڭداۋعا بولادى.</translation>
        </message>
        <message>
            <source>An accusation goes from the officer who received it to window 23 and nowhere else.</source>
            <translation>اشكەرەلەۋ ارىزى قابىلداعان قىزمەتكەردەن تەك 23-تەرەزەگە بارادى، باسقا جەرگە جىبەرىلمەيدى.</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the visitor to window %2 or window %3. What you typed stays on the screen for you, and no copy of it is kept on this computer.</source>
            <translation>بۇل اشكەرەلەۋ %1 تەرەزەدەگى ورىن نەمەسە ونىڭ تومەنگى، جوعارعى ورنى تۋرالى، سوندىقتان مۇندا تىركەلمەيدى. كەلۋشىنى %2 نەمەسە %3 تەرەزەگە اپارىڭىز. تەرگەنىڭىز ەكراندا ٴسىز ٴۇشىن قالادى، بۇل كومپيۋتەردە كوشىرمەسى ساقتالمايدى.</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the visitor to window %2. What you typed stays on the screen for you, and no copy of it is kept on this computer.</source>
            <translation>بۇل اشكەرەلەۋ %1 تەرەزەدەگى ورىن نەمەسە ونىڭ تومەنگى، جوعارعى ورنى تۋرالى، سوندىقتان مۇندا تىركەلمەيدى. كەلۋشىنى %2 تەرەزەگە اپارىڭىز. تەرگەنىڭىز ەكراندا ٴسىز ٴۇشىن قالادى، بۇل كومپيۋتەردە كوشىرمەسى ساقتالمايدى.</translation>
        </message>
        <message>
            <source>This accusation is about the discipline organ itself, so window 23 does not get it. It goes upward: take the next step “Sent to a higher level” to the discipline organ above, print the cover, and hand it over in a closed envelope.</source>
            <translation>بۇل اشكەرەلەۋ تارتىپ تەكسەرۋ ورگانىنىڭ ٴوزى تۋرالى، سوندىقتان 23-تەرەزەگە بەرىلمەيدى، جوعارىعا جىبەرىلەدى: «جوعارى دارەجەگە جىبەرۋ» قادامىمەن جوعارى تارتىپ تەكسەرۋ ورگانىنا جىبەرىڭىز، مۇقاباسىن باسىڭىز دا جابىق كونۆەرتپەن تاپسىرىڭىز.</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is never sent there.</source>
            <translation>بۇل اشكەرەلەۋ %1 تەرەزەدەگى ورىن نەمەسە ونىڭ تومەنگى، جوعارعى ورنى تۋرالى، سوندىقتان وندا ەشقاشان جىبەرىلمەيدى.</translation>
        </message>
        <message>
            <source>The accusation is about the unit that sits at that window, or about one under or over it: it may neither lie there nor go there.</source>
            <translation>اشكەرەلەۋ سول تەرەزەدەگى ورىن نەمەسە ونىڭ تومەنگى، جوعارعى ورنى تۋرالى: ول جەردە قالمايدى، وندا جىبەرىلمەيدى.</translation>
        </message>
        <message>
            <source>Show the numbers in full</source>
            <translation>نومىرلەردى تولىق كورسەتۋ</translation>
        </message>
        <message>
            <source>Identity numbers and phones are covered, and shown for half a minute when there is a reason. It is recorded with your name, and supervisors can read it. Write no name and no number into it.</source>
            <translation>كۋالىك نومىرى مەن تەلەفون نومىرى جابىق تۇرادى، سەبەبى بولعاندا جارتى مينۋت كورسەتىلەدى. سەبەپ اتىڭىزبەن بىرگە جازىلادى، قاداعالاۋشىلار ونى وقي الادى. سەبەپكە ات پەن نومىر جازباڭىز.</translation>
        </message>
        <message>
            <source>Choose the reason</source>
            <translation>سەبەبىن تاڭداڭىز</translation>
        </message>
        <message>
            <source>Another reason, in my own words</source>
            <translation>باسقا سەبەپ، ءوزىم جازامىن</translation>
        </message>
        <message>
            <source>&amp;In my words</source>
            <translation>ءوز سوزىممەن(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>كورسەتۋ(&amp;S)</translation>
        </message>
        <message>
            <source>What is on record is shown covered here. Type the whole new number.</source>
            <translation>تىركەلگەن نومىر مۇندا جابىق كورسەتىلەدى. جاڭا نومىردى تولىق جازىڭىز.</translation>
        </message>
        <message>
            <source>Who looked at this case</source>
            <translation>بۇل ىستى كىم كوردى</translation>
        </message>
        <message>
            <source>What all counters have told the centre, the newest first. What a counter without a line has not sent yet is missing.</source>
            <translation>بارلىق تەرەزەلەر ورتالىققا جەتكىزگەن جازبالار، ەڭ جاڭاسى الدىندا. جەلىسى ۇزىلگەن تەرەزەنىڭ ءالى جىبەرمەگەندەرى مۇندا جوق.</translation>
        </message>
        <message>
            <source>Asking the centre who looked at this case …</source>
            <translation>بۇل ىستى كىم كورگەنى ورتالىقتان سۇرالۋدا …</translation>
        </message>
        <message>
            <source>&amp;Ask again</source>
            <translation>قايتا سۇراۋ(&amp;A)</translation>
        </message>
        <message>
            <source>The centre has been told of nobody who looked at this case.</source>
            <translation>ورتالىقتا بۇل ىستى كورگەن ەشكىم تۋرالى جازبا جوق.</translation>
        </message>
        <message>
            <source>Entries: %1</source>
            <translation>جازبا سانى: %1</translation>
        </message>
        <message>
            <source>Only the newest %1 entries are shown.</source>
            <translation>تەك ەڭ جاڭا %1 جازبا كورسەتىلدى.</translation>
        </message>
        <message>
            <source>The centre cannot be reached now, and it alone knows who looked at a case at the other counters. Ask again when the line is back.</source>
            <translation>قازىر ورتالىققا جالعانۋعا بولمايدى، باسقا تەرەزەلەردە ىستى كىم كورگەنىن تەك ورتالىق بىلەدى. جەلى قالپىنا كەلگەندە قايتا سۇراڭىز.</translation>
        </message>
        <message>
            <source>Who looked at a case is listed for coordinator and supervisor at windows 01 and 02, and of an accusation for the discipline inspection at window 23.</source>
            <translation>ىستى كىم كورگەنى 01 جانە 02 تەرەزەلەردەگى ۇيلەستىرۋشى مەن قاداعالاۋشىعا، ال اشكەرەلەۋ مەن شاعىم 23 تەرەزەدەگى ءتارتىپ تەكسەرۋشىگە كورسەتىلەدى.</translation>
        </message>
        <message>
            <source>The centre&apos;s program is too old to tell who looked at a case. Tell the administrator.</source>
            <translation>ورتالىقتىڭ باعدارلاماسى ەسكى بولعاندىقتان ىستى كىم كورگەنىن ايتا المايدى. باسقارۋشىعا ايتىڭىز.</translation>
        </message>
        <message>
            <source>The centre gave no answer that can be read. Ask again, and tell the administrator if it stays so.</source>
            <translation>ورتالىقتىڭ جاۋابىن وقۋعا بولمادى. قايتا سۇراڭىز، تاعى سولاي بولسا باسقارۋشىعا ايتىڭىز.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>كىم</translation>
        </message>
        <message>
            <source>At which window</source>
            <translation>قاي تەرەزەدە</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>سەبەبى</translation>
        </message>
        <message>
            <source>opened the case</source>
            <translation>ىستى اشتى</translation>
        </message>
        <message>
            <source>saw the numbers in full</source>
            <translation>نومىرلەردى تولىق كوردى</translation>
        </message>
        <message>
            <source>printed a paper</source>
            <translation>قۇجات باستى</translation>
        </message>
        <message>
            <source>printed: %1, copy %2</source>
            <translation>باسقانى: %1، %2 دانا</translation>
        </message>
        <message>
            <source>printed a list</source>
            <translation>ءتىزىم باستى</translation>
        </message>
        <message>
            <source>looked for a person by a number</source>
            <translation>نومىر ارقىلى ادام ىزدەدى</translation>
        </message>
        <message>
            <source>To reach the visitor</source>
            <translation>كەلۋشىمەن بايلانىسۋ ءۇشىن</translation>
        </message>
        <message>
            <source>To compare with the document that was shown</source>
            <translation>كورسەتىلگەن كۋالىكپەن سالىستىرۋ ءۇشىن</translation>
        </message>
        <message>
            <source>To fill in a paper</source>
            <translation>قۇجات تولتىرۋ ءۇشىن</translation>
        </message>
        <message>
            <source>To correct what was recorded</source>
            <translation>تىركەلگەندى تۇزەتۋ ءۇشىن</translation>
        </message>
        <message>
            <source>&amp;Who looked at it …</source>
            <translation>كىم كوردى(&amp;W) …</translation>
        </message>
        <message>
            <source>listing who looked at a case</source>
            <translation>ىستى كىم كورگەنىن كورۋ</translation>
        </message>
        <message>
            <source>⚠ Withdrawn cases: %1</source>
            <translation>⚠ قايتارىپ الىنعان ىستەر: %1</translation>
        </message>
        <message>
            <source>The centre withdraws %1 of %2 cases from this computer. That is more at once than an ordinary day brings, so nothing was erased. Until this is answered nothing new comes from the centre; what is recorded here is still sent. Ask the IT office whether the centre means it.</source>
            <translation>ورتالىق وسى كومپيۋتەردەگى %2 ىستىڭ %1 ىن قايتارىپ الماقشى. ءبىر رەتتە مۇنشا كوپ قايتارۋ ادەتتەگى جاعداي ەمەس، سوندىقتان ەشتەڭە وشىرىلگەن جوق. جاۋاپ بەرىلگەنشە ورتالىقتان جاڭا مازمۇن كەلمەيدى؛ مۇندا جازىلعاندار بۇرىنعىداي جىبەرىلەدى. ورتالىقتىڭ شىنىمەن سولاي ىستەمەكشى ەكەنىن اقپارات تەحنيكاسى كەڭسەسىنەن سۇراڭىز.</translation>
        </message>
        <message>
            <source>The centre withdraws %1 of %2 cases from this computer, and it was answered that they stay. Nothing was erased, and nothing new comes from the centre. Call the IT office: it sets the centre right, or asks for the cases to be erased. What is recorded here is still sent.</source>
            <translation>ورتالىق وسى كومپيۋتەردەگى %2 ىستىڭ %1 ىن قايتارىپ الماقشى، ولار ساقتالادى دەپ جاۋاپ بەرىلدى. ەشتەڭە وشىرىلگەن جوق، ورتالىقتان جاڭا مازمۇن دا كەلمەيدى. اقپارات تەحنيكاسى كەڭسەسىنە تەلەفون سوعىڭىز: ول ورتالىقتى تۇزەيدى نەمەسە ىستەردى وشىرۋدى حابارلايدى. مۇندا جازىلعاندار بۇرىنعىداي جىبەرىلەدى.</translation>
        </message>
        <message>
            <source>It was agreed that %1 of %2 cases are erased from this computer, as the centre wishes. That happens as soon as the centre is reached.</source>
            <translation>ورتالىقتىڭ تالابى بويىنشا وسى كومپيۋتەردەگى %2 ىستىڭ %1 ىن وشىرۋگە كەلىسىلدى. ورتالىققا جالعانعان بويدا ورىندالادى.</translation>
        </message>
        <message>
            <source>Only a coordinator or an administrator who is signed in on this computer can answer.</source>
            <translation>تەك وسى كومپيۋتەردە كىرگەن ۇيلەستىرۋشى نەمەسە باسقارۋشى عانا جاۋاپ بەرە الادى.</translation>
        </message>
        <message>
            <source>The centre means it: erase them here</source>
            <translation>ورتالىق راستادى: وسى جەردەن وشىرىلسىن</translation>
        </message>
        <message>
            <source>Keep them, and ask the IT office</source>
            <translation>ساقتاي تۇرىپ، اقپارات تەحنيكاسى كەڭسەسىنەن سۇرايمىن</translation>
        </message>
        <message>
            <source>This computer is shut out</source>
            <translation>وسى كومپيۋتەر پايدالانۋدان توقتاتىلدى</translation>
        </message>
        <message>
            <source>The centre has revoked this computer, so that nobody can sign in here and no case is shown. Call the IT office: it knows why, and can connect the computer anew.</source>
            <translation>ورتالىق وسى كومپيۋتەردى پايدالانۋدان توقتاتتى، مۇندا ەشكىم كىرە المايدى، ەشقانداي ءىس كورسەتىلمەيدى. اقپارات تەحنيكاسى كەڭسەسىنە تەلەفون سوعىڭىز: ول سەبەبىن بىلەدى جانە كومپيۋتەردى قايتا جالعاپ بەرە الادى.</translation>
        </message>
        <message>
            <source>The centre has revoked this computer and had the cases on it erased; the centre still has them. Nobody can sign in here. Call the IT office: it knows why, and can connect the computer anew.</source>
            <translation>ورتالىق وسى كومپيۋتەردى پايدالانۋدان توقتاتىپ، ونداعى ىستەردى ءوشىردى؛ ولار ورتالىقتا ءالى بار. مۇندا ەشكىم كىرە المايدى. اقپارات تەحنيكاسى كەڭسەسىنە تەلەفون سوعىڭىز: ول سەبەبىن بىلەدى جانە كومپيۋتەردى قايتا جالعاپ بەرە الادى.</translation>
        </message>
        <message>
            <source>%1 entries that were saved here and not sent yet are kept, locked, on this computer. Leave it as it is: the IT office carries them to the centre on a USB stick.</source>
            <translation>مۇندا ساقتالعان، ءالى جىبەرىلمەگەن %1 جازبا وسى كومپيۋتەردە قۇلىپتاۋلى ساقتالىپ تۇر. سول كۇيىندە قالدىرىڭىز: اقپارات تەحنيكاسى كەڭسەسى ولاردى USB ديسكىمەن ورتالىققا اپارادى.</translation>
        </message>
        <message>
            <source>The computer was shut out of the centre, and what the centre holds was erased from it.</source>
            <translation>وسى كومپيۋتەر ورتالىق جاعىنان پايدالانۋدان توقتاتىلدى، ورتالىقتا بار مازمۇن ودان وشىرىلدى.</translation>
        </message>
        <message>
            <source>✖ Record in doubt</source>
            <translation>✖ جازبا كۇماندى</translation>
        </message>
        <message>
            <source>The centre’s record does not match what it signed before; tell the auditor. Go on working: nothing you save is lost.</source>
            <translation>ورتالىقتىڭ جازباسى ونىڭ بۇرىن قول قويعانىنا سايكەس كەلمەيدى؛ تەكسەرۋشىگە ايتىڭىز. جۇمىستى جالعاستىرىڭىز: ساقتاعاندارىڭىز جوعالمايدى.</translation>
        </message>
        <message>
            <source>%1 signed records of the centre were written to %2.</source>
            <translation>ورتالىق قول قويعان %1 جازبا %2 گە جازىلدى.</translation>
        </message>
        <message>
            <source>This case was erased when its retention period had ended. Nothing can be added to it.</source>
            <translation>بۇل ٴىس ساقتاۋ مەرزىمى بىتكەندە وشىرىلگەن. وعان ەشتەڭە قوسۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>Erasure of a case</source>
            <translation>ٴىستى ٴوشىرۋ</translation>
        </message>
        <message>
            <source>The case was erased, since its retention period had ended.</source>
            <translation>ساقتاۋ مەرزىمى بىتكەندىكتەن، ٴىس وشىرىلدى.</translation>
        </message>
        <message>
            <source>✖ Reading not on record</source>
            <translation>✖ قاراۋ جازباعا تىركەلمەدى</translation>
        </message>
        <message>
            <source>The centre does not take this computer’s record of who read what; tell the administrator. Go on working: nothing you save is lost.</source>
            <translation>ورتالىق بۇل كومپيۋتەردىڭ كىم نە قاراعانى تۋرالى جازباسىن قابىلدامايدى؛ باسقارۋشىعا ايتىڭىز. جۇمىستى جالعاستىرىڭىز: ساقتاعاندارىڭىز جوعالمايدى.</translation>
        </message>
        <message>
            <source>This is not the earlier password. Type the one that you had when you last worked at this computer, or go on without it.</source>
            <translation>بۇل بۇرىنعى قۇپيا ٴسوز ەمەس. وسى كومپيۋتەردە سوڭعى رەت جۇمىس ىستەگەندەگى قۇپيا ٴسوزدى ەنگىزىڭىز نەمەسە ونسىز جالعاستىرىڭىز.</translation>
        </message>
        <message>
            <source>Your password was changed at another desk. Type the earlier one as well, so that the accusations you received here and what you typed and did not send still open; or go on without it, and they stay closed here until you do.</source>
            <translation>قۇپيا ٴسوزىڭىز باسقا كومپيۋتەردە وزگەرتىلگەن. وسى جەردە قابىلداعان ارىز-شاعىمدارىڭىز بەن جازىپ، جىبەرمەگەن مازمۇنىڭىز اشىلا بەرۋى ٴۇشىن بۇرىنعى قۇپيا ٴسوزدى دە ەنگىزىڭىز؛ ونسىز جالعاستىرۋعا دا بولادى، ەنگىزگەنشە ولار وسى جەردە اشىلمايدى.</translation>
        </message>
        <message>
            <source>Ea&amp;rlier password</source>
            <translation>بۇرىنعى قۇپيا ٴسوز (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Go on without it</source>
            <translation>ونسىز جالعاستىرۋ (&amp;G)</translation>
        </message>
        <message>
            <source>✖ Accusations do not open here</source>
            <translation>✖ ارىز-شاعىمدار مۇندا اشىلمايدى</translation>
        </message>
        <message>
            <source>You do not hold yet what opens the accusations that come to this desk. As soon as another discipline inspector signs in here, you have it from your next sign-in on.</source>
            <translation>وسى كومپيۋتەرگە كەلگەن ارىز-شاعىمداردى اشاتىن كىلت سىزدە ٴالى جوق. باسقا ٴبىر ٴتارتىپ تەكسەرۋشى وسى جەردەن كىرگەن سوڭ، كەلەسى رەت كىرگەنىڭىزدە سىزدە بولادى.</translation>
        </message>
        <message>
            <source>Nobody at this desk holds what opened its accusations any more, so it made a new key, which the centre does not trust yet. Ask the administrator to release this desk. Accusations from before open again when the officers who received them sign in.</source>
            <translation>وسى كومپيۋتەردە ارىز-شاعىمداردى اشاتىن كىلت ەشكىمدە قالمادى، سوندىقتان جاڭا كىلت جاسالدى، ورتالىق وعان ٴالى سەنبەيدى. اكىمشىدەن وسى كومپيۋتەردى بوساتۋدى (release) سۇراڭىز. بۇرىنعىلارى ولاردى قابىلداعان قىزمەتكەرلەر كىرگەندە قايتا اشىلادى.</translation>
        </message>
        <message>
            <source>Extract without names</source>
            <translation>اتى كورسەتىلمەگەن قىسقاشا مازمۇن</translation>
        </message>
        <message>
            <source>Identity page</source>
            <translation>كىسىلىك مالىمەتى بەتى</translation>
        </message>
        <message>
            <source>This extract names nobody who brings the matter. Who that is stands on the identity page of the same code, which is kept apart. *** stands for what visitors wrote of themselves. Only this extract is handed on.</source>
            <translation>بۇل قىسقاشا مازمۇنعا كەلۋشىنىڭ كىم ەكەنى جازىلمايدى. ونىڭ كىم ەكەنى ٴنومىرى بىردەي كىسىلىك مالىمەتى بەتىندە، ول بەت بولەك ساقتالادى. *** كەلۋشى ٴوزى تۋرالى جازعان مالىمەتتىڭ ورنىندا تۇرادى. سىرتقا تەك وسى قىسقاشا مازمۇن جولدانادى.</translation>
        </message>
        <message>
            <source>Keep this page apart, in a sealed envelope that carries the case code alone. It is not copied and not handed on with the extract.</source>
            <translation>بۇل بەت جابىق كونۆەرتكە بولەك سالىنادى، كونۆەرتكە تەك ٴىس ٴنومىرى جازىلادى. كوبەيتۋگە جانە قىسقاشا مازمۇنمەن بىرگە جولداۋعا بولمايدى.</translation>
        </message>
        <message>
            <source>I have read this page and the extract of the same code, or they were read to me, and they agree with what I said.</source>
            <translation>بۇل بەتتى جانە ٴنومىرى بىردەي قىسقاشا مازمۇندى ٴوزىم وقىدىم نەمەسە ماعان وقىپ بەرىلدى، ايتقاندارىممەن ساي كەلەدى.</translation>
        </message>
        <message>
            <source>Print the identity page</source>
            <translation>كىسىلىك مالىمەتى بەتىن باسۋ</translation>
        </message>
        <message>
            <source>The page names who brings the accusation, with whole numbers. That you print it is recorded with your name and the reason, and the discipline inspection can read it. Put it into its own sealed envelope at once. Write no name and no number into the reason.</source>
            <translation>بۇل بەتتە اشكەرەلەۋشىنىڭ اتى مەن تولىق نومىرلەرى جازىلادى. باسۋ اتىڭىزبەن جانە سەبەپپەن بىرگە جازىلادى، تارتىپ تەكسەرۋ قىزمەتكەرلەرى ونى وقي الادى. باسقاننان كەيىن دەرەۋ جابىق بولەك كونۆەرتكە سالىڭىز. سەبەپكە ات پەن نومىر جازباڭىز.</translation>
        </message>
        <message>
            <source>&amp;Print the page</source>
            <translation>بەتتى باسۋ(&amp;P)</translation>
        </message>
        <message>
            <source>Identity page, for its own envelope …</source>
            <translation>كىسىلىك مالىمەتى بەتى (بولەك كونۆەرتكە) …</translation>
        </message>
        <message>
            <source>This computer has no certificate that it could show to the centre, or has lost the key to it. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>بۇل كومپيۋتەردە ورتالىققا كورسەتەتىن كۋالىك جوق، نەمەسە ونىڭ كىلتى جوعالعان. اكىمشى بۇل كومپيۋتەردى قايتا قوسۋى كەرەك. جۇمىستى جالعاستىرىڭىز: ٴسىز ساقتاعان مازمۇن جوعالمايدى.</translation>
        </message>
        <message>
            <source>This computer’s certificate is signed by nobody but itself, and the centre does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگىنە وزىنەن باسقا ەشكىم قول قويماعان، ورتالىق ونى كىرگىزبەيدى. اكىمشى بۇل كومپيۋتەردى قايتا قوسۋى كەرەك. جۇمىستى جالعاستىرىڭىز: ٴسىز ساقتاعان مازمۇن جوعالمايدى.</translation>
        </message>
        <message>
            <source>This computer’s certificate was issued elsewhere, not by our centre, which does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگىن ورتالىعىمىز ەمەس، باسقا ورىن بەرگەن، ورتالىق ونى كىرگىزبەيدى. اكىمشى بۇل كومپيۋتەردى قايتا قوسۋى كەرەك. جۇمىستى جالعاستىرىڭىز: ٴسىز ساقتاعان مازمۇن جوعالمايدى.</translation>
        </message>
        <message>
            <source>This computer’s certificate was issued by our centre for another use than a desk’s, and the centre does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>بۇل كومپيۋتەردىڭ كۋالىگىن ورتالىعىمىز بەرگەن، بىراق تەرەزە كومپيۋتەرى ٴۇشىن ەمەس، باسقا ٴىس ٴۇشىن بەرگەن؛ ورتالىق ونى كىرگىزبەيدى. اكىمشى بۇل كومپيۋتەردى قايتا قوسۋى كەرەك. جۇمىستى جالعاستىرىڭىز: ٴسىز ساقتاعان مازمۇن جوعالمايدى.</translation>
        </message>
        <message>
            <source>What answers at the centre’s address does not speak as our centre does: it is another program, or something on the line in between. Nothing was sent to it. Go on working, and call the administrator.</source>
            <translation>ورتالىق مەكەنجايىندا جاۋاپ بەرگەن نارسە ورتالىعىمىزشا سويلەسپەيدى: ول باسقا پروگرامما، نەمەسە جول بويىنداعى باسقا قۇرىلعى. وعان ەشتەڭە جىبەرىلمەدى. جۇمىستى جالعاستىرىپ، اكىمشىگە حابارلاسىڭىز.</translation>
        </message>
        <message>
            <source>Take over numbers that a colleague typed</source>
            <translation>ارىپتەس ەنگىزگەن نومىرلەردى كوشىرۋ</translation>
        </message>
        <message>
            <source>A colleague typed these identity numbers and phones. They are taken over in full when there is a reason. It is recorded with your name, and supervisors can read it. Write no name and no number into it.</source>
            <translation>بۇل كۋالىك نومىرى مەن تەلەفون نومىرىن ارىپتەس ەنگىزگەن، سەبەبى بولعاندا تولىق كوشىرىلەدى. سەبەپ اتىڭىزبەن بىرگە جازىلادى، قاداعالاۋشىلار ونى وقي الادى. سەبەپكە ات پەن نومىر جازباڭىز.</translation>
        </message>
        <message>
            <source>&amp;Take them over</source>
            <translation>كوشىرۋ(&amp;T)</translation>
        </message>
        <message>
            <source>What you typed here and did not send is back. Cancel throws it away.</source>
            <translation>وسىندا جازىپ، جىبەرمەگەن مازمۇنىڭىز قايتىپ كەلدى. «بولدىرماۋ» ونى تاستايدى.</translation>
        </message>
        <message>
            <source>A form that you began and did not send is still here: %1.</source>
            <translation>ٴسىز باستاپ، جىبەرمەگەن كەستە ٴالى وسىندا: %1.</translation>
        </message>
        <message>
            <source>Open the form</source>
            <translation>كەستەنى اشۋ</translation>
        </message>
        <message>
            <source>The form that you began is closed, because its case has left this window: %1. What you typed is kept for you.</source>
            <translation>ٴسىز باستاعان كەستە جابىلدى، سەبەبى ونىڭ ٴىسى بۇل تەرەزەدەن كەتتى: %1. جازعانىڭىز ٴسىز ٴۇشىن ساقتاۋلى.</translation>
        </message>
        <message>
            <source>Show what I typed</source>
            <translation>جازعانىمدى كورسەتۋ</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>جازعانىڭىز</translation>
        </message>
        <message>
            <source>This form cannot be opened now: its case has left this window, or does not take such an order any more. Copy from below what you need. It stays here, for you alone, until you discard it.</source>
            <translation>بۇل كەستەنى ٴقازىر اشۋعا بولمايدى: ونىڭ ٴىسى بۇل تەرەزەدەن كەتتى نەمەسە ەندى مۇنداي ارەكەتتى قابىلدامايدى. كەرەگىن تومەننەن كوشىرىپ الىڭىز. ٴوزىڭىز تاستاعانشا ول تەك ٴسىز ٴۇشىن وسىندا تۇرادى.</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>ساقتاپ قويۋ (&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Discard it</source>
            <translation>تاستاۋ (&amp;D)</translation>
        </message>
        <message>
            <source>Archived for thirty days: kept by this window alone</source>
            <translation>ارحيپتەلگەنىنە وتىز كۇن تولدى: تەك وسى تەرەزەدە ساقتالادى</translation>
        </message>
        <message>
            <source>You asked for it yourself: another officer has to agree.</source>
            <translation>بۇنى ءوزىڭىز سۇرادىڭىز: باسقا قىزمەتكەر كەلىسۋى كەرەك.</translation>
        </message>
        <message>
            <source>Erasure at the end of its period asked for</source>
            <translation>ساقتاۋ مەرزىمى بىتكەندە وشىرۋ سۇرالدى</translation>
        </message>
        <message>
            <source>Erasure at the end of its period agreed to</source>
            <translation>ساقتاۋ مەرزىمى بىتكەندە وشىرۋگە كەلىسىلدى</translation>
        </message>
        <message>
            <source>Forms that you began here and did not send cannot be opened any more, because they lay under an earlier password, and were deleted: %1.</source>
            <translation>وسى جەردە باستاپ، جىبەرمەگەن كەستەلەرىڭىز بۇرىنعى قۇپيا ٴسوزبەن ساقتالعاندىقتان ەندى اشىلمايدى، ولار ٴوشىرىلدى: %1.</translation>
        </message>
        <message>
            <source>This form is closed, because its case has left this window, and what you typed cannot be kept on this computer now. Copy from below what you need: it is here until you discard it or the program ends.</source>
            <translation>بۇل كەستە جابىلدى، سەبەبى ونىڭ ٴىسى بۇل تەرەزەدەن كەتتى؛ جازعانىڭىزدى ٴقازىر بۇل كومپيۋتەردە ساقتاۋعا بولمايدى. كەرەگىن تومەننەن كوشىرىپ الىڭىز: ٴوزىڭىز تاستاعانشا نەمەسە باعدارلاما اياقتالعانشا ول وسىندا تۇرادى.</translation>
        </message>
        <message>
            <source>It could not be deleted now, because nothing can be written to the disk. It stays, and is offered again.</source>
            <translation>ديسكىگە ٴقازىر ەشتەڭە جازىلمايدى، ٴوشىرىلمەدى. مازمۇن ساقتالادى جانە قايتا ۇسىنىلادى.</translation>
        </message>
        <message>
            <source>It still cannot be kept on this computer. Copy what you need.</source>
            <translation>ٴالى دە بۇل كومپيۋتەردە ساقتاۋعا بولمايدى. كەرەگىن كوشىرىپ الىڭىز.</translation>
        </message>
        <message>
            <source>This form was sent or discarded meanwhile.</source>
            <translation>بۇل كەستە وسى ارالىقتا جىبەرىلدى نەمەسە تاستالدى.</translation>
        </message>
    </context>
</TS>
