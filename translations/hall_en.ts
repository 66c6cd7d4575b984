<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>hall</name>
        <message>
            <source>Claim</source>
            <translation>Claim</translation>
        </message>
        <message>
            <source>Suggestion</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <source>Accusation</source>
            <translation>Accusation</translation>
        </message>
        <message>
            <source>Petition matter</source>
            <translation>Petition matter</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Dispute</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visit</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Assigned from above</source>
            <translation>Assigned from above</translation>
        </message>
        <message>
            <source>Township report</source>
            <translation>Township report</translation>
        </message>
        <message>
            <source>Grid finding</source>
            <translation>Grid finding</translation>
        </message>
        <message>
            <source>Court referral</source>
            <translation>Court referral</translation>
        </message>
        <message>
            <source>Hotline 12345</source>
            <translation>Hotline 12345</translation>
        </message>
        <message>
            <source>Police 110</source>
            <translation>Police 110</translation>
        </message>
        <message>
            <source>Outreach</source>
            <translation>Outreach</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Screened</source>
            <translation>Screened</translation>
        </message>
        <message>
            <source>Guided elsewhere</source>
            <translation>Guided elsewhere</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation>Not decided yet</translation>
        </message>
        <message>
            <source>Courts and prosecution</source>
            <translation>Courts and prosecution</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>Arbitration</translation>
        </message>
        <message>
            <source>Appeal inside the party</source>
            <translation>Appeal inside the party</translation>
        </message>
        <message>
            <source>Administrative review or ruling</source>
            <translation>Administrative review or ruling</translation>
        </message>
        <message>
            <source>Asking an authority to do its duty</source>
            <translation>Asking an authority to do its duty</translation>
        </message>
        <message>
            <source>Handling opinion on a petition</source>
            <translation>Handling opinion on a petition</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>Mediation</translation>
        </message>
        <message>
            <source>Not within the sending window's powers</source>
            <translation>Not within the sending window's powers</translation>
        </message>
        <message>
            <source>Within the receiving window's powers</source>
            <translation>Within the receiving window's powers</translation>
        </message>
        <message>
            <source>For the petition office only</source>
            <translation>For the petition office only</translation>
        </message>
        <message>
            <source>The visitor asks for it</source>
            <translation>The visitor asks for it</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Other reason</translation>
        </message>
        <message>
            <source>Mediated, agreement in writing</source>
            <translation>Mediated, agreement in writing</translation>
        </message>
        <message>
            <source>Mediated, oral agreement</source>
            <translation>Mediated, oral agreement</translation>
        </message>
        <message>
            <source>Settled between the parties</source>
            <translation>Settled between the parties</translation>
        </message>
        <message>
            <source>Request supported</source>
            <translation>Request supported</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Explained</translation>
        </message>
        <message>
            <source>Request not supported</source>
            <translation>Request not supported</translation>
        </message>
        <message>
            <source>Brought onto its legal path</source>
            <translation>Brought onto its legal path</translation>
        </message>
        <message>
            <source>Withdrawn by the visitor</source>
            <translation>Withdrawn by the visitor</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Terminated</translation>
        </message>
        <message>
            <source>Sent to a higher office</source>
            <translation>Sent to a higher office</translation>
        </message>
        <message>
            <source>Another result</source>
            <translation>Another result</translation>
        </message>
        <message>
            <source>No document</source>
            <translation>No document</translation>
        </message>
        <message>
            <source>Resident identity card</source>
            <translation>Resident identity card</translation>
        </message>
        <message>
            <source>Residence permit for Hong Kong, Macau and Taiwan residents</source>
            <translation>Residence permit for Hong Kong, Macau and Taiwan residents</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Passport</translation>
        </message>
        <message>
            <source>Travel permit for Taiwan residents</source>
            <translation>Travel permit for Taiwan residents</translation>
        </message>
        <message>
            <source>Travel permit for Hong Kong and Macau residents</source>
            <translation>Travel permit for Hong Kong and Macau residents</translation>
        </message>
        <message>
            <source>Foreign permanent resident card</source>
            <translation>Foreign permanent resident card</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>Other document</translation>
        </message>
        <message>
            <source>Visit registration form</source>
            <translation>Visit registration form</translation>
        </message>
        <message>
            <source>Receipt of registration</source>
            <translation>Receipt of registration</translation>
        </message>
        <message>
            <source>Transfer slip between windows</source>
            <translation>Transfer slip between windows</translation>
        </message>
        <message>
            <source>Guidance notice</source>
            <translation>Guidance notice</translation>
        </message>
        <message>
            <source>List of papers received</source>
            <translation>List of papers received</translation>
        </message>
        <message>
            <source>Kind of matter</source>
            <translation>Kind of matter</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Track</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>People concerned</source>
            <translation>People concerned</translation>
        </message>
        <message>
            <source>Privacy notice</source>
            <translation>Privacy notice</translation>
        </message>
        <message>
            <source>Who brings the matter</source>
            <translation>Who brings the matter</translation>
        </message>
        <message>
            <source>Representative 1, who speaks</source>
            <translation>Representative 1, who speaks</translation>
        </message>
        <message>
            <source>Representative %1</source>
            <translation>Representative %1</translation>
        </message>
        <message>
            <source>The matter</source>
            <translation>The matter</translation>
        </message>
        <message>
            <source>An organisation</source>
            <translation>An organisation</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Identity document</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Document number</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Matter type</source>
            <translation>Matter type</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Facts and reasons</source>
            <translation>Facts and reasons</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Handled before</source>
            <translation>Handled before</translation>
        </message>
        <message>
            <source>Unit complained about</source>
            <translation>Unit complained about</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>%1 (required)</source>
            <translation>%1 (required)</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (optional)</translation>
        </message>
        <message>
            <source>None or unclear? Say why</source>
            <translation>None or unclear? Say why</translation>
        </message>
        <message>
            <source>%1: none or unclear, because</source>
            <translation>%1: none or unclear, because</translation>
        </message>
        <message>
            <source>%1 / %2 characters</source>
            <translation>%1 / %2 characters</translation>
        </message>
        <message>
            <source>One item a line</source>
            <translation>One item a line</translation>
        </message>
        <message>
            <source>Type a word to search</source>
            <translation>Type a word to search</translation>
        </message>
        <message>
            <source>The list has no such matter type. Choose one, or leave the field empty.</source>
            <translation>The list has no such matter type. Choose one, or leave the field empty.</translation>
        </message>
        <message>
            <source>The list has no such matter type. Choose one that it has.</source>
            <translation>The list has no such matter type. Choose one that it has.</translation>
        </message>
        <message>
            <source>Five representatives at most (Regulations on Petition Work, article 20). Count the others under people concerned.</source>
            <translation>Five representatives at most (Regulations on Petition Work, article 20). Count the others under people concerned.</translation>
        </message>
        <message>
            <source>Purpose: to register, handle and answer this matter, as the Regulations on Petition Work and the People's Mediation Law require. What is collected: name, identity document, address, phone and what the visitor tells of the matter. Kept: encrypted, for the period the archive rules set, then deleted. Rights: to see, copy and correct the data and to complain to this centre. Leaving out what is optional does not hinder registration.</source>
            <translation>Purpose: to register, handle and answer this matter, as the Regulations on Petition Work and the People's Mediation Law require. What is collected: name, identity document, address, phone and what the visitor tells of the matter. Kept: encrypted, for the period the archive rules set, then deleted. Rights: to see, copy and correct the data and to complain to this centre. Leaving out what is optional does not hinder registration.</translation>
        </message>
        <message>
            <source>Told by word of mouth and recorded here</source>
            <translation>Told by word of mouth and recorded here</translation>
        </message>
        <message>
            <source>Read back to the visitor, who agrees</source>
            <translation>Read back to the visitor, who agrees</translation>
        </message>
        <message>
            <source>Privacy notice shown or read to the visitor before asking (required)</source>
            <translation>Privacy notice shown or read to the visitor before asking (required)</translation>
        </message>
        <message>
            <source>Add a representative</source>
            <translation>Add a representative</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Save and print the receipt (Ctrl+Enter)</source>
            <translation>Save and print the receipt (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Clear the form</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Print the receipt again</source>
            <translation>Print the receipt again</translation>
        </message>
        <message>
            <source>Print the registration form</source>
            <translation>Print the registration form</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Not saved yet; all you typed is still here. Please look at:</source>
            <translation>Not saved yet; all you typed is still here. Please look at:</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
        <message>
            <source>Fill in “%1”.</source>
            <translation>Fill in “%1”.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Case code %1   Query code %2</source>
            <translation>Case code %1   Query code %2</translation>
        </message>
        <message>
            <source>Last legal date for the notice: %1</source>
            <translation>Last legal date for the notice: %1</translation>
        </message>
        <message>
            <source>Last legal date for the notice: %1 (provisional: the holidays of that year are not published yet)</source>
            <translation>Last legal date for the notice: %1 (provisional: the holidays of that year are not published yet)</translation>
        </message>
        <message>
            <source>The receipt is printed.</source>
            <translation>The receipt is printed.</translation>
        </message>
        <message>
            <source>The registration form is printed.</source>
            <translation>The registration form is printed.</translation>
        </message>
        <message>
            <source>The case is saved, but the paper was not printed: %1</source>
            <translation>The case is saved, but the paper was not printed: %1</translation>
        </message>
        <message>
            <source>A registration that was not saved is still here. Restore it?</source>
            <translation>A registration that was not saved is still here. Restore it?</translation>
        </message>
        <message>
            <source>The form is cleared. Bring the text back?</source>
            <translation>The form is cleared. Bring the text back?</translation>
        </message>
        <message>
            <source>No recovery copy of this form can be kept at the moment. Save soon.</source>
            <translation>No recovery copy of this form can be kept at the moment. Save soon.</translation>
        </message>
        <message>
            <source>The same identity number or phone has an open case here. If it is the same matter, join it or add to it; otherwise go on.</source>
            <translation>The same identity number or phone has an open case here. If it is the same matter, join it or add to it; otherwise go on.</translation>
        </message>
        <message>
            <source>%1 at window %2</source>
            <translation>%1 at window %2</translation>
        </message>
        <message>
            <source>This form holds text that is not saved. Save it or clear it first.</source>
            <translation>This form holds text that is not saved. Save it or clear it first.</translation>
        </message>
        <message>
            <source>the printer did not answer.</source>
            <translation>the printer did not answer.</translation>
        </message>
        <message>
            <source>the folder for papers cannot be written to.</source>
            <translation>the folder for papers cannot be written to.</translation>
        </message>
        <message>
            <source>the printer set for this desk is not there.</source>
            <translation>the printer set for this desk is not there.</translation>
        </message>
        <message>
            <source>the print could not be recorded; the paper may have come out.</source>
            <translation>the print could not be recorded; the paper may have come out.</translation>
        </message>
        <message>
            <source>Reprint, copy %1</source>
            <translation>Reprint, copy %1</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>PREVIEW</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidential</translation>
        </message>
        <message>
            <source>Case code</source>
            <translation>Case code</translation>
        </message>
        <message>
            <source>Query code</source>
            <translation>Query code</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>Registered at</translation>
        </message>
        <message>
            <source>First window</source>
            <translation>First window</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Window</translation>
        </message>
        <message>
            <source>Contact phone</source>
            <translation>Contact phone</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>Papers received</source>
            <translation>Papers received</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Last legal date for the notice</source>
            <translation>Last legal date for the notice</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Oral record</source>
            <translation>Oral record</translation>
        </message>
        <message>
            <source>From window</source>
            <translation>From window</translation>
        </message>
        <message>
            <source>To window</source>
            <translation>To window</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>Sent at</translation>
        </message>
        <message>
            <source>Accepted at</source>
            <translation>Accepted at</translation>
        </message>
        <message>
            <source>Owner window</source>
            <translation>Owner window</translation>
        </message>
        <message>
            <source>Not given: %1</source>
            <translation>Not given: %1</translation>
        </message>
        <message>
            <source>Not readable at this window</source>
            <translation>Not readable at this window</translation>
        </message>
        <message>
            <source>No papers</source>
            <translation>No papers</translation>
        </message>
        <message>
            <source>%1 (%2, pages: %3)</source>
            <translation>%1 (%2, pages: %3)</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copy</translation>
        </message>
        <message>
            <source>Papers: %1, pages: %2</source>
            <translation>Papers: %1, pages: %2</translation>
        </message>
        <message>
            <source>■ Told by word of mouth and recorded   ■ Read back to the visitor</source>
            <translation>■ Told by word of mouth and recorded   ■ Read back to the visitor</translation>
        </message>
        <message>
            <source>■ Handed in in writing or by another channel, not told by word of mouth</source>
            <translation>■ Handed in in writing or by another channel, not told by word of mouth</translation>
        </message>
        <message>
            <source>■ Shown before anything was collected</source>
            <translation>■ Shown before anything was collected</translation>
        </message>
        <message>
            <source>%1, until the receiving window accepts</source>
            <translation>%1, until the receiving window accepts</translation>
        </message>
        <message>
            <source>%1 (representatives: %2)</source>
            <translation>%1 (representatives: %2)</translation>
        </message>
        <message>
            <source>%1 (provisional: the holidays of that year are not published yet)</source>
            <translation>%1 (provisional: the holidays of that year are not published yet)</translation>
        </message>
        <message>
            <source>Window %1 examines the matter and tells you in writing, by the last date below, whether it is accepted and by which lawful path it goes on.</source>
            <translation>Window %1 examines the matter and tells you in writing, by the last date below, whether it is accepted and by which lawful path it goes on.</translation>
        </message>
        <message>
            <source>Window %1 examines the matter and arranges mediation or tells you the lawful path that fits.</source>
            <translation>Window %1 examines the matter and arranges mediation or tells you the lawful path that fits.</translation>
        </message>
        <message>
            <source>Please go to window %1. Until it accepts the matter, window %2 stays responsible.</source>
            <translation>Please go to window %1. Until it accepts the matter, window %2 stays responsible.</translation>
        </message>
        <message>
            <source>Please follow the guidance you were given on the lawful path.</source>
            <translation>Please follow the guidance you were given on the lawful path.</translation>
        </message>
        <message>
            <source>The matter is closed at this centre.</source>
            <translation>The matter is closed at this centre.</translation>
        </message>
        <message>
            <source>To ask how the matter stands, show this receipt or give case code and query code at any window or by the contact phone. The answer names the stage and dates only.</source>
            <translation>To ask how the matter stands, show this receipt or give case code and query code at any window or by the contact phone. The answer names the stage and dates only.</translation>
        </message>
        <message>
            <source>To ask how the matter stands, show this receipt and an identity document at any window. The answer names the stage and dates only.</source>
            <translation>To ask how the matter stands, show this receipt and an identity document at any window. The answer names the stage and dates only.</translation>
        </message>
        <message>
            <source>If you do not agree with the written handling opinion, you may ask the organ one level up for review within 30 days of receiving it (Regulations on Petition Work, article 35).</source>
            <translation>If you do not agree with the written handling opinion, you may ask the organ one level up for review within 30 days of receiving it (Regulations on Petition Work, article 35).</translation>
        </message>
        <message>
            <source>Mediation is voluntary and free of charge. At any time you may choose arbitration, administrative reconsideration or a court instead.</source>
            <translation>Mediation is voluntary and free of charge. At any time you may choose arbitration, administrative reconsideration or a court instead.</translation>
        </message>
        <message>
            <source>To register, handle and answer your matter, as the Regulations on Petition Work and the People's Mediation Law require, this centre collects your name, identity document, address, phone and what you tell of the matter. Numbers are stored encrypted and shown in part only. The data is kept for the period the archive rules set and then deleted. You may see, copy and correct your data and complain to this centre. Leaving out what is optional does not hinder registration.</source>
            <translation>To register, handle and answer your matter, as the Regulations on Petition Work and the People's Mediation Law require, this centre collects your name, identity document, address, phone and what you tell of the matter. Numbers are stored encrypted and shown in part only. The data is kept for the period the archive rules set and then deleted. You may see, copy and correct your data and complain to this centre. Leaving out what is optional does not hinder registration.</translation>
        </message>
        <message>
            <source>I have read this record, or it was read to me, and it agrees with what I said.</source>
            <translation>I have read this record, or it was read to me, and it agrees with what I said.</translation>
        </message>
        <message>
            <source>The receiving window accepts, or objects in the system with reasons and the legal basis. It does not send the visitor back.</source>
            <translation>The receiving window accepts, or objects in the system with reasons and the legal basis. It does not send the visitor back.</translation>
        </message>
        <message>
            <source>Visitor (signature or fingerprint)</source>
            <translation>Visitor (signature or fingerprint)</translation>
        </message>
        <message>
            <source>Receptionist (signature)</source>
            <translation>Receptionist (signature)</translation>
        </message>
        <message>
            <source>Officer (signature)</source>
            <translation>Officer (signature)</translation>
        </message>
        <message>
            <source>Centre (stamp)</source>
            <translation>Centre (stamp)</translation>
        </message>
        <message>
            <source>Sending officer (signature)</source>
            <translation>Sending officer (signature)</translation>
        </message>
        <message>
            <source>Receiving officer (signature)</source>
            <translation>Receiving officer (signature)</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Printed %1</source>
            <translation>Printed %1</translation>
        </message>
        <message>
            <source>Please keep this receipt. Anyone who has both codes can ask about the matter.</source>
            <translation>Please keep this receipt. Anyone who has both codes can ask about the matter.</translation>
        </message>
        <message>
            <source>This desk is open on this computer already. Go on in the window that is open; nothing was changed.</source>
            <translation>This desk is open on this computer already. Go on in the window that is open; nothing was changed.</translation>
        </message>
        <message>
            <source>The disk of this computer is full, so it could not be saved. What you typed is still here: make room on the disk, then save again.</source>
            <translation>The disk of this computer is full, so it could not be saved. What you typed is still here: make room on the disk, then save again.</translation>
        </message>
        <message>
            <source>It could not be saved on this computer. What you typed is still here; do not close the program, and call the administrator.</source>
            <translation>It could not be saved on this computer. What you typed is still here; do not close the program, and call the administrator.</translation>
        </message>
        <message>
            <source>Type your name and sign in first.</source>
            <translation>Type your name and sign in first.</translation>
        </message>
        <message>
            <source>Fill in “%1”, or give the reason why it is missing.</source>
            <translation>Fill in “%1”, or give the reason why it is missing.</translation>
        </message>
        <message>
            <source>“%1” is empty: type it, say why it is missing, or choose “%2”.</source>
            <translation>“%1” is empty: type it, say why it is missing, or choose “%2”.</translation>
        </message>
        <message>
            <source>Show or read the privacy notice to the visitor first, then tick the box.</source>
            <translation>Show or read the privacy notice to the visitor first, then tick the box.</translation>
        </message>
        <message>
            <source>Read the oral record back to the visitor first, then tick the box.</source>
            <translation>Read the oral record back to the visitor first, then tick the box.</translation>
        </message>
        <message>
            <source>An objection needs its legal basis: say which rule makes another window competent.</source>
            <translation>An objection needs its legal basis: say which rule makes another window competent.</translation>
        </message>
        <message>
            <source>This computer does not hold this case.</source>
            <translation>This computer does not hold this case.</translation>
        </message>
        <message>
            <source>This case is registered already.</source>
            <translation>This case is registered already.</translation>
        </message>
        <message>
            <source>The case is finished; nothing more can be done with it.</source>
            <translation>The case is finished; nothing more can be done with it.</translation>
        </message>
        <message>
            <source>This transfer has been answered or recalled already.</source>
            <translation>This transfer has been answered or recalled already.</translation>
        </message>
        <message>
            <source>The case is at this window already.</source>
            <translation>The case is at this window already.</translation>
        </message>
        <message>
            <source>Only the officer who received this matter, or window 23, may do this.</source>
            <translation>Only the officer who received this matter, or window 23, may do this.</translation>
        </message>
        <message>
            <source>Choose the result before you close the case.</source>
            <translation>Choose the result before you close the case.</translation>
        </message>
        <message>
            <source>The case is not at a point where this can be done.</source>
            <translation>The case is not at a point where this can be done.</translation>
        </message>
        <message>
            <source>A newer version wrote in this case. It can be read here; update this program to work on it.</source>
            <translation>A newer version wrote in this case. It can be read here; update this program to work on it.</translation>
        </message>
        <message>
            <source>“%1” is too long: %2 characters, at most %3 are possible.</source>
            <translation>“%1” is too long: %2 characters, at most %3 are possible.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as it is typed. Please check it.</source>
            <translation>“%1” cannot be read as it is typed. Please check it.</translation>
        </message>
        <message>
            <source>At most %1 people may represent a group; %2 are entered.</source>
            <translation>At most %1 people may represent a group; %2 are entered.</translation>
        </message>
        <message>
            <source>The head count (%1) is smaller than the number of representatives (%2).</source>
            <translation>The head count (%1) is smaller than the number of representatives (%2).</translation>
        </message>
        <message>
            <source>Give a reason in words, at least %1 characters.</source>
            <translation>Give a reason in words, at least %1 characters.</translation>
        </message>
        <message>
            <source>“%1” is the same as before; nothing was changed.</source>
            <translation>“%1” is the same as before; nothing was changed.</translation>
        </message>
        <message>
            <source>Only window %1 may do this: it owns the case.</source>
            <translation>Only window %1 may do this: it owns the case.</translation>
        </message>
        <message>
            <source>Only window %1 may answer: the case was sent to it.</source>
            <translation>Only window %1 may answer: the case was sent to it.</translation>
        </message>
        <message>
            <source>Only window %1 may recall it: it sent the case.</source>
            <translation>Only window %1 may recall it: it sent the case.</translation>
        </message>
        <message>
            <source>The case is on its way to window %1. Wait for the answer, or recall it first.</source>
            <translation>The case is on its way to window %1. Wait for the answer, or recall it first.</translation>
        </message>
        <message>
            <source>The hall has no window %1.</source>
            <translation>The hall has no window %1.</translation>
        </message>
        <message>
            <source>This computer is not set up for window %1.</source>
            <translation>This computer is not set up for window %1.</translation>
        </message>
        <message>
            <source>The number has an unusual length. Please compare it with the document.</source>
            <translation>The number has an unusual length. Please compare it with the document.</translation>
        </message>
        <message>
            <source>The number has unusual characters. Please compare it with the document.</source>
            <translation>The number has unusual characters. Please compare it with the document.</translation>
        </message>
        <message>
            <source>The check character does not fit: a digit may be mistyped. You can go on all the same.</source>
            <translation>The check character does not fit: a digit may be mistyped. You can go on all the same.</translation>
        </message>
        <message>
            <source>The birth date in the number is not possible.</source>
            <translation>The birth date in the number is not possible.</translation>
        </message>
        <message>
            <source>A number of 15 digits is of the old kind, no longer in use.</source>
            <translation>A number of 15 digits is of the old kind, no longer in use.</translation>
        </message>
        <message>
            <source>The first digits are not a known province.</source>
            <translation>The first digits are not a known province.</translation>
        </message>
        <message>
            <source>The number looks like another kind of document.</source>
            <translation>The number looks like another kind of document.</translation>
        </message>
        <message>
            <source>%1 (person %2)</source>
            <translation>%1 (person %2)</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>Competent organ</source>
            <translation>Competent organ</translation>
        </message>
        <message>
            <source>Advice</source>
            <translation>Advice</translation>
        </message>
        <message>
            <source>Lawful path</source>
            <translation>Lawful path</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>New text</source>
            <translation>New text</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>Reason in &amp;words</source>
            <translation>Reason in &amp;words</translation>
        </message>
        <message>
            <source>Correct a field</source>
            <translation>Correct a field</translation>
        </message>
        <message>
            <source>&amp;Correct</source>
            <translation>&amp;Correct</translation>
        </message>
        <message>
            <source>&amp;Field</source>
            <translation>&amp;Field</translation>
        </message>
        <message>
            <source>New &amp;text</source>
            <translation>New &amp;text</translation>
        </message>
        <message>
            <source>New matter &amp;type</source>
            <translation>New matter &amp;type</translation>
        </message>
        <message>
            <source>&amp;Save the note</source>
            <translation>&amp;Save the note</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>One kind of paper a line: what it is, how many pages, copy or original. Leave lines empty that you do not need.</source>
            <translation>One kind of paper a line: what it is, how many pages, copy or original. Leave lines empty that you do not need.</translation>
        </message>
        <message>
            <source>&amp;Papers</source>
            <translation>&amp;Papers</translation>
        </message>
        <message>
            <source>Paper %1</source>
            <translation>Paper %1</translation>
        </message>
        <message>
            <source>Pages of paper %1</source>
            <translation>Pages of paper %1</translation>
        </message>
        <message>
            <source>Copy or original of paper %1</source>
            <translation>Copy or original of paper %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Screen the case</source>
            <translation>Screen the case</translation>
        </message>
        <message>
            <source>&amp;Screen</source>
            <translation>&amp;Screen</translation>
        </message>
        <message>
            <source>Which lawful path does the matter belong to? A person decides; it can be changed until the matter is accepted.</source>
            <translation>Which lawful path does the matter belong to? A person decides; it can be changed until the matter is accepted.</translation>
        </message>
        <message>
            <source>Lawful &amp;path</source>
            <translation>Lawful &amp;path</translation>
        </message>
        <message>
            <source>Guide elsewhere</source>
            <translation>Guide elsewhere</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <source>The matter belongs to another organ. Say which one and what the visitor should do; the case is finished here.</source>
            <translation>The matter belongs to another organ. Say which one and what the visitor should do; the case is finished here.</translation>
        </message>
        <message>
            <source>Competent &amp;organ</source>
            <translation>Competent &amp;organ</translation>
        </message>
        <message>
            <source>&amp;Advice to the visitor</source>
            <translation>&amp;Advice to the visitor</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Close the case</translation>
        </message>
        <message>
            <source>Clo&amp;se</source>
            <translation>Clo&amp;se</translation>
        </message>
        <message>
            <source>A closed case cannot be opened again.</source>
            <translation>A closed case cannot be opened again.</translation>
        </message>
        <message>
            <source>Resul&amp;t</source>
            <translation>Resul&amp;t</translation>
        </message>
        <message>
            <source>Object to the transfer</source>
            <translation>Object to the transfer</translation>
        </message>
        <message>
            <source>&amp;Send the objection</source>
            <translation>&amp;Send the objection</translation>
        </message>
        <message>
            <source>An objection asks the sender to take the case back. It needs a reason and its legal basis.</source>
            <translation>An objection asks the sender to take the case back. It needs a reason and its legal basis.</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>Legal &amp;basis</translation>
        </message>
        <message>
            <source>&amp;Proposed window</source>
            <translation>&amp;Proposed window</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Recall the transfer</source>
            <translation>Recall the transfer</translation>
        </message>
        <message>
            <source>&amp;Recall</source>
            <translation>&amp;Recall</translation>
        </message>
        <message>
            <source>The case is taken back before the other window accepts it.</source>
            <translation>The case is taken back before the other window accepts it.</translation>
        </message>
        <message>
            <source>Transfer to another window</source>
            <translation>Transfer to another window</translation>
        </message>
        <message>
            <source>Type the two digits of the window, then Ctrl+Enter. ★ marks what the words of the matter point to; you decide.</source>
            <translation>Type the two digits of the window, then Ctrl+Enter. ★ marks what the words of the matter point to; you decide.</translation>
        </message>
        <message>
            <source>Windows of the hall</source>
            <translation>Windows of the hall</translation>
        </message>
        <message>
            <source>&amp;Kind of reason</source>
            <translation>&amp;Kind of reason</translation>
        </message>
        <message>
            <source>&amp;Send (Ctrl+Enter)</source>
            <translation>&amp;Send (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Choose a window first.</source>
            <translation>Choose a window first.</translation>
        </message>
        <message>
            <source>★ %1</source>
            <translation>★ %1</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>Window %1</translation>
        </message>
        <message>
            <source>The matter is within the powers of window %1 (%2).</source>
            <translation>The matter is within the powers of window %1 (%2).</translation>
        </message>
        <message>
            <source>The matter is within the powers of window %1 (%2): %3.</source>
            <translation>The matter is within the powers of window %1 (%2): %3.</translation>
        </message>
        <message>
            <source>The matter is not within the powers of this window; it is for window %1.</source>
            <translation>The matter is not within the powers of this window; it is for window %1.</translation>
        </message>
        <message>
            <source>Only the petition office may handle this matter; sent to window %1.</source>
            <translation>Only the petition office may handle this matter; sent to window %1.</translation>
        </message>
        <message>
            <source>The visitor asks to be sent to window %1.</source>
            <translation>The visitor asks to be sent to window %1.</translation>
        </message>
        <message>
            <source>Reception hall</source>
            <translation>Reception hall</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>&amp;Register</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Find</translation>
        </message>
        <message>
            <source>My &amp;window</source>
            <translation>My &amp;window</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Put the message away</source>
            <translation>Put the message away</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Show the list</translation>
        </message>
        <message>
            <source>Choose a case first: in Find, in My window, or open one.</source>
            <translation>Choose a case first: in Find, in My window, or open one.</translation>
        </message>
        <message>
            <source>The case now belongs to another window and is no longer shown here.</source>
            <translation>The case now belongs to another window and is no longer shown here.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Type your name. It is written beside everything you record.</source>
            <translation>Type your name. It is written beside everything you record.</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there. Type your name to go on.</source>
            <translation>%1 locked this computer. What was being typed is still there. Type your name to go on.</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Your &amp;name</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>&amp;Window</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Sign in</translation>
        </message>
        <message>
            <source>Connect this computer to the centre</source>
            <translation>Connect this computer to the centre</translation>
        </message>
        <message>
            <source>The administrator runs “reception-server enrol --window N” on the server. Paste the line it prints here. It is good for 15 minutes and for one computer.</source>
            <translation>The administrator runs “reception-server enrol --window N” on the server. Paste the line it prints here. It is good for 15 minutes and for one computer.</translation>
        </message>
        <message>
            <source>&amp;Line from the server</source>
            <translation>&amp;Line from the server</translation>
        </message>
        <message>
            <source>&amp;Name of this computer</source>
            <translation>&amp;Name of this computer</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Connect</translation>
        </message>
        <message>
            <source>Paste the line from the server first.</source>
            <translation>Paste the line from the server first.</translation>
        </message>
        <message>
            <source>Connecting to the centre …</source>
            <translation>Connecting to the centre …</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Sent to</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Sealed matter</source>
            <translation>Sealed matter</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>⇡ not yet at the centre</source>
            <translation>⇡ not yet at the centre</translation>
        </message>
        <message>
            <source>⚠ contested</source>
            <translation>⚠ contested</translation>
        </message>
        <message>
            <source>↩ objection</source>
            <translation>↩ objection</translation>
        </message>
        <message>
            <source>→ on its way</source>
            <translation>→ on its way</translation>
        </message>
        <message>
            <source>&amp;Find a case</source>
            <translation>&amp;Find a case</translation>
        </message>
        <message>
            <source>Case code, name, last 4 of the identity number, last 4 of the phone</source>
            <translation>Case code, name, last 4 of the identity number, last 4 of the phone</translation>
        </message>
        <message>
            <source>Cases found</source>
            <translation>Cases found</translation>
        </message>
        <message>
            <source>Nothing found. Check the spelling, or register a new visitor with Ctrl+N.</source>
            <translation>Nothing found. Check the spelling, or register a new visitor with Ctrl+N.</translation>
        </message>
        <message>
            <source>Type; the results come by themselves. Enter opens the first one.</source>
            <translation>Type; the results come by themselves. Enter opens the first one.</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Found: %1</translation>
        </message>
        <message>
            <source>More than %1 found; type more.</source>
            <translation>More than %1 found; type more.</translation>
        </message>
        <message>
            <source>&amp;Waits for me (%1)</source>
            <translation>&amp;Waits for me (%1)</translation>
        </message>
        <message>
            <source>I &amp;own (%1)</source>
            <translation>I &amp;own (%1)</translation>
        </message>
        <message>
            <source>I sen&amp;t (%1)</source>
            <translation>I sen&amp;t (%1)</translation>
        </message>
        <message>
            <source>Waits for me</source>
            <translation>Waits for me</translation>
        </message>
        <message>
            <source>I own</source>
            <translation>I own</translation>
        </message>
        <message>
            <source>I sent</source>
            <translation>I sent</translation>
        </message>
        <message>
            <source>A case has arrived for this window: %1</source>
            <translation>A case has arrived for this window: %1</translation>
        </message>
        <message>
            <source>Cases have arrived for this window: %1</source>
            <translation>Cases have arrived for this window: %1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>Matter</translation>
        </message>
        <message>
            <source>This window may not read who the people are.</source>
            <translation>This window may not read who the people are.</translation>
        </message>
        <message>
            <source>This window may not read the matter.</source>
            <translation>This window may not read the matter.</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Cover</translation>
        </message>
        <message>
            <source>Histor&amp;y</source>
            <translation>Histor&amp;y</translation>
        </message>
        <message>
            <source>Owner: window %1</source>
            <translation>Owner: window %1</translation>
        </message>
        <message>
            <source>Owner: window %1 (sent to window %2, not accepted yet)</source>
            <translation>Owner: window %1 (sent to window %2, not accepted yet)</translation>
        </message>
        <message>
            <source>Owner: window %1 (window %2 objects to taking it)</source>
            <translation>Owner: window %1 (window %2 objects to taking it)</translation>
        </message>
        <message>
            <source>Owner: window %1 (window %2 objects to taking it and proposes window %3)</source>
            <translation>Owner: window %1 (window %2 objects to taking it and proposes window %3)</translation>
        </message>
        <message>
            <source>%1 (%2 pages, original)</source>
            <translation>%1 (%2 pages, original)</translation>
        </message>
        <message>
            <source>%1 (%2 pages, copy)</source>
            <translation>%1 (%2 pages, copy)</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Accept</translation>
        </message>
        <message>
            <source>O&amp;bject …</source>
            <translation>O&amp;bject …</translation>
        </message>
        <message>
            <source>&amp;Transfer … (F9)</source>
            <translation>&amp;Transfer … (F9)</translation>
        </message>
        <message>
            <source>&amp;Recall …</source>
            <translation>&amp;Recall …</translation>
        </message>
        <message>
            <source>Scr&amp;een …</source>
            <translation>Scr&amp;een …</translation>
        </message>
        <message>
            <source>&amp;Guide elsewhere …</source>
            <translation>&amp;Guide elsewhere …</translation>
        </message>
        <message>
            <source>&amp;Note …</source>
            <translation>&amp;Note …</translation>
        </message>
        <message>
            <source>&amp;Papers received …</source>
            <translation>&amp;Papers received …</translation>
        </message>
        <message>
            <source>&amp;Correct a field …</source>
            <translation>&amp;Correct a field …</translation>
        </message>
        <message>
            <source>Print registration f&amp;orm</source>
            <translation>Print registration f&amp;orm</translation>
        </message>
        <message>
            <source>Print transfer s&amp;lip</source>
            <translation>Print transfer s&amp;lip</translation>
        </message>
        <message>
            <source>Clo&amp;se the case …</source>
            <translation>Clo&amp;se the case …</translation>
        </message>
        <message>
            <source>Accepted. This window owns the case now.</source>
            <translation>Accepted. This window owns the case now.</translation>
        </message>
        <message>
            <source>The objection is sent. The case stays with its owner until it is taken back.</source>
            <translation>The objection is sent. The case stays with its owner until it is taken back.</translation>
        </message>
        <message>
            <source>The transfer is recalled.</source>
            <translation>The transfer is recalled.</translation>
        </message>
        <message>
            <source>Screened.</source>
            <translation>Screened.</translation>
        </message>
        <message>
            <source>Guided elsewhere; the case is finished here.</source>
            <translation>Guided elsewhere; the case is finished here.</translation>
        </message>
        <message>
            <source>The note is saved.</source>
            <translation>The note is saved.</translation>
        </message>
        <message>
            <source>The papers are recorded.</source>
            <translation>The papers are recorded.</translation>
        </message>
        <message>
            <source>Corrected. The old text stays in the history.</source>
            <translation>Corrected. The old text stays in the history.</translation>
        </message>
        <message>
            <source>The case is closed.</source>
            <translation>The case is closed.</translation>
        </message>
        <message>
            <source>Sent to window %1. This window owns the case until it is accepted there.</source>
            <translation>Sent to window %1. This window owns the case until it is accepted there.</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>Printed: %1</translation>
        </message>
        <message>
            <source>The slip was not printed.</source>
            <translation>The slip was not printed.</translation>
        </message>
        <message>
            <source>○ Not connected yet</source>
            <translation>○ Not connected yet</translation>
        </message>
        <message>
            <source>◌ Starting</source>
            <translation>◌ Starting</translation>
        </message>
        <message>
            <source>● Centre reachable</source>
            <translation>● Centre reachable</translation>
        </message>
        <message>
            <source>○ Working offline</source>
            <translation>○ Working offline</translation>
        </message>
        <message>
            <source>✖ Certificate refused</source>
            <translation>✖ Certificate refused</translation>
        </message>
        <message>
            <source>✖ Two copies of this desk</source>
            <translation>✖ Two copies of this desk</translation>
        </message>
        <message>
            <source>The centre has seen two different histories of this computer: its disk was copied, or put back to an older day. Nothing you saved is lost, but nothing is sent. Call the administrator: the unsent work can be carried over on a USB stick.</source>
            <translation>The centre has seen two different histories of this computer: its disk was copied, or put back to an older day. Nothing you saved is lost, but nothing is sent. Call the administrator: the unsent work can be carried over on a USB stick.</translation>
        </message>
        <message>
            <source>%1 unsent entries were written to %2. They stay on this computer too.</source>
            <translation>%1 unsent entries were written to %2. They stay on this computer too.</translation>
        </message>
        <message>
            <source>There is no connected desk in this folder, and so nothing unsent.</source>
            <translation>There is no connected desk in this folder, and so nothing unsent.</translation>
        </message>
        <message>
            <source>The program is open on this computer. Close it first, then export.</source>
            <translation>The program is open on this computer. Close it first, then export.</translation>
        </message>
        <message>
            <source>The file %1 exists already. Choose another name.</source>
            <translation>The file %1 exists already. Choose another name.</translation>
        </message>
        <message>
            <source>The file %1 cannot be written.</source>
            <translation>The file %1 cannot be written.</translation>
        </message>
        <message>
            <source>✖ Server not trusted</source>
            <translation>✖ Server not trusted</translation>
        </message>
        <message>
            <source>▲ Update this program</source>
            <translation>▲ Update this program</translation>
        </message>
        <message>
            <source>▲ Centre is being updated</source>
            <translation>▲ Centre is being updated</translation>
        </message>
        <message>
            <source>This computer is not connected to the centre yet. Paste the line that the server prints.</source>
            <translation>This computer is not connected to the centre yet. Paste the line that the server prints.</translation>
        </message>
        <message>
            <source>The program is looking for the centre. You can work already.</source>
            <translation>The program is looking for the centre. You can work already.</translation>
        </message>
        <message>
            <source>The centre answers. What you save reaches it at once.</source>
            <translation>The centre answers. What you save reaches it at once.</translation>
        </message>
        <message>
            <source>The centre does not answer just now. Go on working: everything is kept on this computer and is sent by itself later.</source>
            <translation>The centre does not answer just now. Go on working: everything is kept on this computer and is sent by itself later.</translation>
        </message>
        <message>
            <source>What answers at the centre’s address is not our centre. Nothing was sent to it. Go on working, and call the administrator.</source>
            <translation>What answers at the centre’s address is not our centre. Nothing was sent to it. Go on working, and call the administrator.</translation>
        </message>
        <message>
            <source>The centre speaks a newer language than this program. Go on working; what you save is sent after the update.</source>
            <translation>The centre speaks a newer language than this program. Go on working; what you save is sent after the update.</translation>
        </message>
        <message>
            <source>The centre is older than this program and will take what you save after its update. Go on working.</source>
            <translation>The centre is older than this program and will take what you save after its update. Go on working.</translation>
        </message>
        <message>
            <source>Unsent: %1</source>
            <translation>Unsent: %1</translation>
        </message>
        <message>
            <source>Everything saved here is at the centre.</source>
            <translation>Everything saved here is at the centre.</translation>
        </message>
        <message>
            <source>These cases have something that is saved on this computer and not yet at the centre. It is sent by itself.</source>
            <translation>These cases have something that is saved on this computer and not yet at the centre. It is sent by itself.</translation>
        </message>
        <message>
            <source>⚠ Look at: %1</source>
            <translation>⚠ Look at: %1</translation>
        </message>
        <message>
            <source>Last sync %1</source>
            <translation>Last sync %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Not synced yet</translation>
        </message>
        <message>
            <source>When the centre last answered. Times are Beijing time.</source>
            <translation>When the centre last answered. Times are Beijing time.</translation>
        </message>
        <message>
            <source>⏰ Clock %1 min fast</source>
            <translation>⏰ Clock %1 min fast</translation>
        </message>
        <message>
            <source>⏰ Clock %1 min slow</source>
            <translation>⏰ Clock %1 min slow</translation>
        </message>
        <message>
            <source>The clock of this computer differs from the centre’s by more than two minutes. You can go on working; ask the administrator to set it.</source>
            <translation>The clock of this computer differs from the centre’s by more than two minutes. You can go on working; ask the administrator to set it.</translation>
        </message>
        <message>
            <source>F1 Keys</source>
            <translation>F1 Keys</translation>
        </message>
        <message>
            <source>No window</source>
            <translation>No window</translation>
        </message>
        <message>
            <source>Choose the window you sit at. Only windows of this computer can be chosen.</source>
            <translation>Choose the window you sit at. Only windows of this computer can be chosen.</translation>
        </message>
        <message>
            <source>You are signed in. Everything you record bears your name.</source>
            <translation>You are signed in. Everything you record bears your name.</translation>
        </message>
        <message>
            <source>Lock (Ctrl+L)</source>
            <translation>Lock (Ctrl+L)</translation>
        </message>
        <message>
            <source>Switch officer</source>
            <translation>Switch officer</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Close</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Find a case</source>
            <translation>Find a case</translation>
        </message>
        <message>
            <source>My window</source>
            <translation>My window</translation>
        </message>
        <message>
            <source>New visitor</source>
            <translation>New visitor</translation>
        </message>
        <message>
            <source>Save the form, send the dialog</source>
            <translation>Save the form, send the dialog</translation>
        </message>
        <message>
            <source>Transfer the case: then two digits, then Ctrl+Enter</source>
            <translation>Transfer the case: then two digits, then Ctrl+Enter</translation>
        </message>
        <message>
            <source>Print the receipt of the case</source>
            <translation>Print the receipt of the case</translation>
        </message>
        <message>
            <source>Read the lists again</source>
            <translation>Read the lists again</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Next part of the window</translation>
        </message>
        <message>
            <source>Lock; the open form stays</source>
            <translation>Lock; the open form stays</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>These keys</translation>
        </message>
        <message>
            <source>Next field; with Shift the one before</source>
            <translation>Next field; with Shift the one before</translation>
        </message>
        <message>
            <source>Leave a dialog</source>
            <translation>Leave a dialog</translation>
        </message>
        <message>
            <source>Unknown option: %1. See --help.</source>
            <translation>Unknown option: %1. See --help.</translation>
        </message>
        <message>
            <source>The option %1 needs a value. See --help.</source>
            <translation>The option %1 needs a value. See --help.</translation>
        </message>
        <message>
            <source>Unknown language: %1. There are zh_CN, en, ug and kk_Arab.</source>
            <translation>Unknown language: %1. There are zh_CN, en, ug and kk_Arab.</translation>
        </message>
        <message>
            <source>Not a window: %1. A window is a number from 1 to 99.</source>
            <translation>Not a window: %1. A window is a number from 1 to 99.</translation>
        </message>
        <message>
            <source>Unknown receipt size: %1. There are a5 and roll80.</source>
            <translation>Unknown receipt size: %1. There are a5 and roll80.</translation>
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
            <translation>Usage: reception-desk [options]
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
  --help, --version</translation>
        </message>
        <message>
            <source>This paper cannot be printed yet.</source>
            <translation>This paper cannot be printed yet.</translation>
        </message>
        <message>
            <source>Not printed: %1 The case is saved; print again when that is mended.</source>
            <translation>Not printed: %1 The case is saved; print again when that is mended.</translation>
        </message>
        <message>
            <source>The line is not complete. Copy the whole line that the server printed.</source>
            <translation>The line is not complete. Copy the whole line that the server printed.</translation>
        </message>
        <message>
            <source>The server does not answer at this address. Check the network cable and ask the administrator whether the code is still live.</source>
            <translation>The server does not answer at this address. Check the network cable and ask the administrator whether the code is still live.</translation>
        </message>
        <message>
            <source>Another server answers at this address: its fingerprint is not the one in the line. Nothing was sent. Call the administrator.</source>
            <translation>Another server answers at this address: its fingerprint is not the one in the line. Nothing was sent. Call the administrator.</translation>
        </message>
        <message>
            <source>The code is used up, too old or mistyped. Ask the administrator for a new line.</source>
            <translation>The code is used up, too old or mistyped. Ask the administrator for a new line.</translation>
        </message>
        <message>
            <source>The keys cannot be written on this computer: the disk is full or protected. Call the administrator.</source>
            <translation>The keys cannot be written on this computer: the disk is full or protected. Call the administrator.</translation>
        </message>
        <message>
            <source>The computer could not be connected (%1). Ask the administrator for a new line.</source>
            <translation>The computer could not be connected (%1). Ask the administrator for a new line.</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>%1 (%2 pages)</source>
            <translation>%1 (%2 pages)</translation>
        </message>
        <message>
            <source>Competent organ: %1</source>
            <translation>Competent organ: %1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>Legal basis: %1</source>
            <translation>Legal basis: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Note: %1</translation>
        </message>
        <message>
            <source>Registered at window %1.</source>
            <translation>Registered at window %1.</translation>
        </message>
        <message>
            <source>The matter was written down.</source>
            <translation>The matter was written down.</translation>
        </message>
        <message>
            <source>People entered: %1.</source>
            <translation>People entered: %1.</translation>
        </message>
        <message>
            <source>Screened; lawful path: %1.</source>
            <translation>Screened; lawful path: %1.</translation>
        </message>
        <message>
            <source>Guided elsewhere: %1.</source>
            <translation>Guided elsewhere: %1.</translation>
        </message>
        <message>
            <source>Sent from window %1 to window %2: %3.</source>
            <translation>Sent from window %1 to window %2: %3.</translation>
        </message>
        <message>
            <source>Accepted by window %1, which owns the case now.</source>
            <translation>Accepted by window %1, which owns the case now.</translation>
        </message>
        <message>
            <source>Window %1 objects to the transfer.</source>
            <translation>Window %1 objects to the transfer.</translation>
        </message>
        <message>
            <source>Window %1 objects to the transfer and proposes window %2.</source>
            <translation>Window %1 objects to the transfer and proposes window %2.</translation>
        </message>
        <message>
            <source>The transfer was recalled.</source>
            <translation>The transfer was recalled.</translation>
        </message>
        <message>
            <source>“%1” corrected from %2 to %3.</source>
            <translation>“%1” corrected from %2 to %3.</translation>
        </message>
        <message>
            <source>“%1” of person %2 corrected.</source>
            <translation>“%1” of person %2 corrected.</translation>
        </message>
        <message>
            <source>Papers received: %1.</source>
            <translation>Papers received: %1.</translation>
        </message>
        <message>
            <source>Printed: %1, copy %2.</source>
            <translation>Printed: %1, copy %2.</translation>
        </message>
        <message>
            <source>Closed: %1.</source>
            <translation>Closed: %1.</translation>
        </message>
        <message>
            <source>Something was recorded that this window may not read.</source>
            <translation>Something was recorded that this window may not read.</translation>
        </message>
        <message>
            <source>No effect: %1</source>
            <translation>No effect: %1</translation>
        </message>
        <message>
            <source>(not yet at the centre)</source>
            <translation>(not yet at the centre)</translation>
        </message>
        <message>
            <source>The centre gave no reason.</source>
            <translation>The centre gave no reason.</translation>
        </message>
        <message>
            <source>The centre did not take it (%1).</source>
            <translation>The centre did not take it (%1).</translation>
        </message>
        <message>
            <source>Another window acted on this transfer first.</source>
            <translation>Another window acted on this transfer first.</translation>
        </message>
        <message>
            <source>The case belonged to another window by then.</source>
            <translation>The case belonged to another window by then.</translation>
        </message>
        <message>
            <source>The case was finished by then.</source>
            <translation>The case was finished by then.</translation>
        </message>
        <message>
            <source>Social governance centre</source>
            <translation>Social governance centre</translation>
        </message>
        <message>
            <source>Records that need a look</source>
            <translation>Records that need a look</translation>
        </message>
        <message>
            <source>The centre accepted everything that was recorded here.</source>
            <translation>The centre accepted everything that was recorded here.</translation>
        </message>
        <message>
            <source>Records the centre did not accept</source>
            <translation>Records the centre did not accept</translation>
        </message>
        <message>
            <source>The chosen record</source>
            <translation>The chosen record</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>What the centre said</source>
            <translation>What the centre said</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>Why it had no effect</source>
            <translation>Why it had no effect</translation>
        </message>
        <message>
            <source>What was done here</source>
            <translation>What was done here</translation>
        </message>
        <message>
            <source>What the centre holds</source>
            <translation>What the centre holds</translation>
        </message>
        <message>
            <source>What can be done</source>
            <translation>What can be done</translation>
        </message>
        <message>
            <source>The words of this record can no longer be read on this computer.</source>
            <translation>The words of this record can no longer be read on this computer.</translation>
        </message>
        <message>
            <source>A sealed matter: only the officer who received it, or window 23, can read this record.</source>
            <translation>A sealed matter: only the officer who received it, or window 23, can read this record.</translation>
        </message>
        <message>
            <source>Seen by %1, %2</source>
            <translation>Seen by %1, %2</translation>
        </message>
        <message>
            <source>● not seen</source>
            <translation>● not seen</translation>
        </message>
        <message>
            <source>Nobody has marked this record as seen yet.</source>
            <translation>Nobody has marked this record as seen yet.</translation>
        </message>
        <message>
            <source>This came first and counts:</source>
            <translation>This came first and counts:</translation>
        </message>
        <message>
            <source>The registration itself was not accepted: the centre has no such case, and nobody can find it by the number on the receipt.</source>
            <translation>The registration itself was not accepted: the centre has no such case, and nobody can find it by the number on the receipt.</translation>
        </message>
        <message>
            <source>The case has left what this computer may see; another window has it. What was recorded here can still be read.</source>
            <translation>The case has left what this computer may see; another window has it. What was recorded here can still be read.</translation>
        </message>
        <message>
            <source>The centre keeps the record in the history of the case, without effect.</source>
            <translation>The centre keeps the record in the history of the case, without effect.</translation>
        </message>
        <message>
            <source>The centre keeps the record apart, where no window sees it; a supervisor can look at it.</source>
            <translation>The centre keeps the record apart, where no window sees it; a supervisor can look at it.</translation>
        </message>
        <message>
            <source>The centre did not take the record. It is kept on this computer.</source>
            <translation>The centre did not take the record. It is kept on this computer.</translation>
        </message>
        <message>
            <source>Look at how the case stands now. If it is still needed, do it again as a new act.</source>
            <translation>Look at how the case stands now. If it is still needed, do it again as a new act.</translation>
        </message>
        <message>
            <source>Carry the text into a new registration and check it there. It gets a new number and a new receipt.</source>
            <translation>Carry the text into a new registration and check it there. It gets a new number and a new receipt.</translation>
        </message>
        <message>
            <source>Print this page and give it to the window that has the case now.</source>
            <translation>Print this page and give it to the window that has the case now.</translation>
        </message>
        <message>
            <source>Tell the administrator: this points to a fault of this computer, not of your work.</source>
            <translation>Tell the administrator: this points to a fault of this computer, not of your work.</translation>
        </message>
        <message>
            <source>Nothing is sent again by itself, and nothing is deleted.</source>
            <translation>Nothing is sent again by itself, and nothing is deleted.</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>&amp;Open the case</translation>
        </message>
        <message>
            <source>Do it &amp;again as a new act …</source>
            <translation>Do it &amp;again as a new act …</translation>
        </message>
        <message>
            <source>Carry the text into a &amp;note …</source>
            <translation>Carry the text into a &amp;note …</translation>
        </message>
        <message>
            <source>Carry the text into a new &amp;registration …</source>
            <translation>Carry the text into a new &amp;registration …</translation>
        </message>
        <message>
            <source>&amp;Print this page</source>
            <translation>&amp;Print this page</translation>
        </message>
        <message>
            <source>&amp;Mark as seen</source>
            <translation>&amp;Mark as seen</translation>
        </message>
        <message>
            <source>Marked as seen. The record stays in this list.</source>
            <translation>Marked as seen. The record stays in this list.</translation>
        </message>
        <message>
            <source>The text is in the form. Check it, then save; nothing is recorded until then.</source>
            <translation>The text is in the form. Check it, then save; nothing is recorded until then.</translation>
        </message>
        <message>
            <source>The page is printed.</source>
            <translation>The page is printed.</translation>
        </message>
        <message>
            <source>The registration form still holds text that is not saved. Save or clear it first.</source>
            <translation>The registration form still holds text that is not saved. Save or clear it first.</translation>
        </message>
        <message>
            <source>The centre takes nothing from this computer just now: %1 What is saved here stays saved.</source>
            <translation>The centre takes nothing from this computer just now: %1 What is saved here stays saved.</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Registration</translation>
        </message>
        <message>
            <source>The words of the matter</source>
            <translation>The words of the matter</translation>
        </message>
        <message>
            <source>The people of the matter</source>
            <translation>The people of the matter</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Screening</translation>
        </message>
        <message>
            <source>Guidance elsewhere</source>
            <translation>Guidance elsewhere</translation>
        </message>
        <message>
            <source>Transfer to a window</source>
            <translation>Transfer to a window</translation>
        </message>
        <message>
            <source>Acceptance of a transfer</source>
            <translation>Acceptance of a transfer</translation>
        </message>
        <message>
            <source>Objection to a transfer</source>
            <translation>Objection to a transfer</translation>
        </message>
        <message>
            <source>Recall of a transfer</source>
            <translation>Recall of a transfer</translation>
        </message>
        <message>
            <source>Correction of the matter</source>
            <translation>Correction of the matter</translation>
        </message>
        <message>
            <source>Correction of a person</source>
            <translation>Correction of a person</translation>
        </message>
        <message>
            <source>The reason in words</source>
            <translation>The reason in words</translation>
        </message>
        <message>
            <source>A note</source>
            <translation>A note</translation>
        </message>
        <message>
            <source>Receipt of papers</source>
            <translation>Receipt of papers</translation>
        </message>
        <message>
            <source>Print of a paper</source>
            <translation>Print of a paper</translation>
        </message>
        <message>
            <source>Closing of the case</source>
            <translation>Closing of the case</translation>
        </message>
        <message>
            <source>The centre already holds another record under the same identifier.</source>
            <translation>The centre already holds another record under the same identifier.</translation>
        </message>
        <message>
            <source>The key that opens the record is not at the centre.</source>
            <translation>The key that opens the record is not at the centre.</translation>
        </message>
        <message>
            <source>The centre cannot read the record.</source>
            <translation>The centre cannot read the record.</translation>
        </message>
        <message>
            <source>This computer&apos;s disk has damaged the record after it was saved; please enter it again.</source>
            <translation>This computer&apos;s disk has damaged the record after it was saved; please enter it again.</translation>
        </message>
        <message>
            <source>The record names a window that this computer is not set up for.</source>
            <translation>The record names a window that this computer is not set up for.</translation>
        </message>
        <message>
            <source>The case code in the record bears the number of another computer.</source>
            <translation>The case code in the record bears the number of another computer.</translation>
        </message>
        <message>
            <source>A record does not match its own checksum.</source>
            <translation>A record does not match its own checksum.</translation>
        </message>
        <message>
            <source>A record does not bear the signature of this computer.</source>
            <translation>A record does not bear the signature of this computer.</translation>
        </message>
        <message>
            <source>A key does not fit the case it was sent with.</source>
            <translation>A key does not fit the case it was sent with.</translation>
        </message>
        <message>
            <source>A record was made on another computer.</source>
            <translation>A record was made on another computer.</translation>
        </message>
        <message>
            <source>A record belongs to another centre.</source>
            <translation>A record belongs to another centre.</translation>
        </message>
        <message>
            <source>The centre lacks an earlier record of this computer and asks for it.</source>
            <translation>The centre lacks an earlier record of this computer and asks for it.</translation>
        </message>
        <message>
            <source>Too much was sent in one request.</source>
            <translation>Too much was sent in one request.</translation>
        </message>
        <message>
            <source>The centre has frozen this computer: it or its backup seems to have been copied.</source>
            <translation>The centre has frozen this computer: it or its backup seems to have been copied.</translation>
        </message>
        <message>
            <source>The certificate of this computer has expired.</source>
            <translation>The certificate of this computer has expired.</translation>
        </message>
        <message>
            <source>The certificate of this computer was withdrawn.</source>
            <translation>The certificate of this computer was withdrawn.</translation>
        </message>
        <message>
            <source>The centre must be updated before it can read the record.</source>
            <translation>The centre must be updated before it can read the record.</translation>
        </message>
        <message>
            <source>The centre cannot write to its own disk just now.</source>
            <translation>The centre cannot write to its own disk just now.</translation>
        </message>
        <message>
            <source>Contested: no effect</source>
            <translation>Contested: no effect</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Put aside</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>✓ Not accepted: all seen</source>
            <translation>✓ Not accepted: all seen</translation>
        </message>
        <message>
            <source>Something that is not of this program was put into the store of this computer. It was not opened, and nothing in it was lost. Call the administrator.</source>
            <translation>Something that is not of this program was put into the store of this computer. It was not opened, and nothing in it was lost. Call the administrator.</translation>
        </message>
        <message>
            <source>A newer version of this program wrote the store of this computer. Nothing was changed in it. Start the newer version, or call the administrator.</source>
            <translation>A newer version of this program wrote the store of this computer. Nothing was changed in it. Start the newer version, or call the administrator.</translation>
        </message>
        <message>
            <source>Window %1 has owned the case since %2.</source>
            <translation>Window %1 has owned the case since %2.</translation>
        </message>
        <message>
            <source>Window %1 accepted the transfer.</source>
            <translation>Window %1 accepted the transfer.</translation>
        </message>
        <message>
            <source>The centre did not have this case.</source>
            <translation>The centre did not have this case.</translation>
        </message>
        <message>
            <source>The case code in the record was given to another case meanwhile.</source>
            <translation>The case code in the record was given to another case meanwhile.</translation>
        </message>
        <message>
            <source>The computer was shut out of the centre before the record was brought.</source>
            <translation>The computer was shut out of the centre before the record was brought.</translation>
        </message>
        <message>
            <source>The centre was restored from a backup and waits for other desks first; it asks for the record by itself.</source>
            <translation>The centre was restored from a backup and waits for other desks first; it asks for the record by itself.</translation>
        </message>
        <message>
            <source>The centre needs no records of other desks from this computer.</source>
            <translation>The centre needs no records of other desks from this computer.</translation>
        </message>
        <message>
            <source>Accepted, in handling</source>
            <translation>Accepted, in handling</translation>
        </message>
        <message>
            <source>In mediation</source>
            <translation>In mediation</translation>
        </message>
        <message>
            <source>Agreement reached</source>
            <translation>Agreement reached</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In review</translation>
        </message>
        <message>
            <source>In re-review</source>
            <translation>In re-review</translation>
        </message>
        <message>
            <source>On another lawful path</source>
            <translation>On another lawful path</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Declined</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archived</translation>
        </message>
        <message>
            <source>Queue ticket</source>
            <translation>Queue ticket</translation>
        </message>
        <message>
            <source>Notice of acceptance</source>
            <translation>Notice of acceptance</translation>
        </message>
        <message>
            <source>Notice of non-acceptance</source>
            <translation>Notice of non-acceptance</translation>
        </message>
        <message>
            <source>Notice that it is no longer accepted</source>
            <translation>Notice that it is no longer accepted</translation>
        </message>
        <message>
            <source>Notice of forwarding to the visitor</source>
            <translation>Notice of forwarding to the visitor</translation>
        </message>
        <message>
            <source>Forwarding or assignment letter</source>
            <translation>Forwarding or assignment letter</translation>
        </message>
        <message>
            <source>Extension: approval and notice</source>
            <translation>Extension: approval and notice</translation>
        </message>
        <message>
            <source>Handling opinion</source>
            <translation>Handling opinion</translation>
        </message>
        <message>
            <source>Request for review or re-review</source>
            <translation>Request for review or re-review</translation>
        </message>
        <message>
            <source>Review opinion</source>
            <translation>Review opinion</translation>
        </message>
        <message>
            <source>Re-review opinion</source>
            <translation>Re-review opinion</translation>
        </message>
        <message>
            <source>Hearing: notice and record</source>
            <translation>Hearing: notice and record</translation>
        </message>
        <message>
            <source>Request for mediation</source>
            <translation>Request for mediation</translation>
        </message>
        <message>
            <source>Rights and duties of the parties</source>
            <translation>Rights and duties of the parties</translation>
        </message>
        <message>
            <source>Record of inquiry or mediation</source>
            <translation>Record of inquiry or mediation</translation>
        </message>
        <message>
            <source>Mediation agreement</source>
            <translation>Mediation agreement</translation>
        </message>
        <message>
            <source>Oral agreement, or end of mediation</source>
            <translation>Oral agreement, or end of mediation</translation>
        </message>
        <message>
            <source>Application for judicial confirmation</source>
            <translation>Application for judicial confirmation</translation>
        </message>
        <message>
            <source>Receipt of service</source>
            <translation>Receipt of service</translation>
        </message>
        <message>
            <source>Authority of agents or representatives</source>
            <translation>Authority of agents or representatives</translation>
        </message>
        <message>
            <source>Supervision letter or reminder</source>
            <translation>Supervision letter or reminder</translation>
        </message>
        <message>
            <source>Proposal and reply</source>
            <translation>Proposal and reply</translation>
        </message>
        <message>
            <source>Leader's case sheet</source>
            <translation>Leader's case sheet</translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation>Closing report</translation>
        </message>
        <message>
            <source>Follow-up record</source>
            <translation>Follow-up record</translation>
        </message>
        <message>
            <source>File cover and contents</source>
            <translation>File cover and contents</translation>
        </message>
        <message>
            <source>Choose the lawful path first: a claim needs one before it is accepted or closed.</source>
            <translation>Choose the lawful path first: a claim needs one before it is accepted or closed.</translation>
        </message>
        <message>
            <source>This is not foreseen for a matter of this kind and path. Guide the visitor, record the other path, or screen the case again.</source>
            <translation>This is not foreseen for a matter of this kind and path. Guide the visitor, record the other path, or screen the case again.</translation>
        </message>
        <message>
            <source>The simple procedure is not for matters that were assigned from above or belong to courts, arbitration or reconsideration.</source>
            <translation>The simple procedure is not for matters that were assigned from above or belong to courts, arbitration or reconsideration.</translation>
        </message>
        <message>
            <source>All three levels are through. For the same facts and reasons nothing more is accepted; new facts are a new case.</source>
            <translation>All three levels are through. For the same facts and reasons nothing more is accepted; new facts are a new case.</translation>
        </message>
        <message>
            <source>Measures above a supervision letter are decided by the joint conference: name its decision.</source>
            <translation>Measures above a supervision letter are decided by the joint conference: name its decision.</translation>
        </message>
        <message>
            <source>Only the coordinator may decide this.</source>
            <translation>Only the coordinator may decide this.</translation>
        </message>
        <message>
            <source>Only the coordinator or the petition office may do this.</source>
            <translation>Only the coordinator or the petition office may do this.</translation>
        </message>
        <message>
            <source>The coordinator decides on this transfer now.</source>
            <translation>The coordinator decides on this transfer now.</translation>
        </message>
        <message>
            <source>The centre does this by itself when its time has come.</source>
            <translation>The centre does this by itself when its time has come.</translation>
        </message>
        <message>
            <source>First this must be so, and ticked: %1.</source>
            <translation>First this must be so, and ticked: %1.</translation>
        </message>
        <message>
            <source>This day is not possible: %1. It lies in the future, before the case, or before its own beginning.</source>
            <translation>This day is not possible: %1. It lies in the future, before the case, or before its own beginning.</translation>
        </message>
        <message>
            <source>The period for this ended on %1.</source>
            <translation>The period for this ended on %1.</translation>
        </message>
        <message>
            <source>Something must come first: %1.</source>
            <translation>Something must come first: %1.</translation>
        </message>
        <message>
            <source>This has been done already: %1.</source>
            <translation>This has been done already: %1.</translation>
        </message>
        <message>
            <source>The file is not complete. Still missing: %1.</source>
            <translation>The file is not complete. Still missing: %1.</translation>
        </message>
        <message>
            <source>This period is not running, or it is already as you want it.</source>
            <translation>This period is not running, or it is already as you want it.</translation>
        </message>
        <message>
            <source>The law gives no such reason to pause this period.</source>
            <translation>The law gives no such reason to pause this period.</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Choice</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Windows</translation>
        </message>
        <message>
            <source>Report back by</source>
            <translation>Report back by</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <source>Basis: %1</source>
            <translation>Basis: %1</translation>
        </message>
        <message>
            <source>C&amp;hoose</source>
            <translation>C&amp;hoose</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Another reason, in words below</source>
            <translation>Another reason, in words below</translation>
        </message>
        <message>
            <source>%1 (if any)</source>
            <translation>%1 (if any)</translation>
        </message>
        <message>
            <source>Ne&amp;xt step</source>
            <translation>Ne&amp;xt step</translation>
        </message>
        <message>
            <source>Print another &amp;kind of paper</source>
            <translation>Print another &amp;kind of paper</translation>
        </message>
        <message>
            <source>The step is recorded.</source>
            <translation>The step is recorded.</translation>
        </message>
        <message>
            <source>▲ Supervision is suggested: %1 (%2)</source>
            <translation>▲ Supervision is suggested: %1 (%2)</translation>
        </message>
        <message>
            <source>Accept or decline</source>
            <translation>Accept or decline</translation>
        </message>
        <message>
            <source>Handling and service</source>
            <translation>Handling and service</translation>
        </message>
        <message>
            <source>Review and hearing</source>
            <translation>Review and hearing</translation>
        </message>
        <message>
            <source>Other paths and levels</source>
            <translation>Other paths and levels</translation>
        </message>
        <message>
            <source>Call for help</source>
            <translation>Call for help</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Periods</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>Supervision</translation>
        </message>
        <message>
            <source>Resolve and archive</source>
            <translation>Resolve and archive</translation>
        </message>
        <message>
            <source>Objections</source>
            <translation>Objections</translation>
        </message>
        <message>
            <source>Simple procedure chosen</source>
            <translation>Simple procedure chosen</translation>
        </message>
        <message>
            <source>Matter accepted</source>
            <translation>Matter accepted</translation>
        </message>
        <message>
            <source>Matter declined</source>
            <translation>Matter declined</translation>
        </message>
        <message>
            <source>Changed to the ordinary procedure</source>
            <translation>Changed to the ordinary procedure</translation>
        </message>
        <message>
            <source>Case reopened</source>
            <translation>Case reopened</translation>
        </message>
        <message>
            <source>A side refuses mediation</source>
            <translation>A side refuses mediation</translation>
        </message>
        <message>
            <source>Mediation opened</source>
            <translation>Mediation opened</translation>
        </message>
        <message>
            <source>Mediation session held</source>
            <translation>Mediation session held</translation>
        </message>
        <message>
            <source>Mediation prolonged</source>
            <translation>Mediation prolonged</translation>
        </message>
        <message>
            <source>Mediation ended without agreement</source>
            <translation>Mediation ended without agreement</translation>
        </message>
        <message>
            <source>Performance of the agreement recorded</source>
            <translation>Performance of the agreement recorded</translation>
        </message>
        <message>
            <source>Judicial confirmation applied for</source>
            <translation>Judicial confirmation applied for</translation>
        </message>
        <message>
            <source>Court decided on the confirmation</source>
            <translation>Court decided on the confirmation</translation>
        </message>
        <message>
            <source>Inquiry recorded</source>
            <translation>Inquiry recorded</translation>
        </message>
        <message>
            <source>Period of handling extended</source>
            <translation>Period of handling extended</translation>
        </message>
        <message>
            <source>Opinion given</source>
            <translation>Opinion given</translation>
        </message>
        <message>
            <source>Suggestion answered</source>
            <translation>Suggestion answered</translation>
        </message>
        <message>
            <source>Opinion carried out</source>
            <translation>Opinion carried out</translation>
        </message>
        <message>
            <source>Review requested</source>
            <translation>Review requested</translation>
        </message>
        <message>
            <source>Hearing opened</source>
            <translation>Hearing opened</translation>
        </message>
        <message>
            <source>Hearing closed</source>
            <translation>Hearing closed</translation>
        </message>
        <message>
            <source>Paper served</source>
            <translation>Paper served</translation>
        </message>
        <message>
            <source>Taken over by another lawful path</source>
            <translation>Taken over by another lawful path</translation>
        </message>
        <message>
            <source>Result of the other path recorded</source>
            <translation>Result of the other path recorded</translation>
        </message>
        <message>
            <source>Sent to a higher level</source>
            <translation>Sent to a higher level</translation>
        </message>
        <message>
            <source>Higher level has answered</source>
            <translation>Higher level has answered</translation>
        </message>
        <message>
            <source>Backing unit called</source>
            <translation>Backing unit called</translation>
        </message>
        <message>
            <source>Backing unit has answered</source>
            <translation>Backing unit has answered</translation>
        </message>
        <message>
            <source>Leader takes the case</source>
            <translation>Leader takes the case</translation>
        </message>
        <message>
            <source>Leader's result recorded</source>
            <translation>Leader's result recorded</translation>
        </message>
        <message>
            <source>Joint session opened</source>
            <translation>Joint session opened</translation>
        </message>
        <message>
            <source>Joint session closed</source>
            <translation>Joint session closed</translation>
        </message>
        <message>
            <source>On-call unit summoned</source>
            <translation>On-call unit summoned</translation>
        </message>
        <message>
            <source>On-call unit arrived</source>
            <translation>On-call unit arrived</translation>
        </message>
        <message>
            <source>Case taken to the village</source>
            <translation>Case taken to the village</translation>
        </message>
        <message>
            <source>Case brought back from the village</source>
            <translation>Case brought back from the village</translation>
        </message>
        <message>
            <source>Marked as major and urgent</source>
            <translation>Marked as major and urgent</translation>
        </message>
        <message>
            <source>Urgent matter reported</source>
            <translation>Urgent matter reported</translation>
        </message>
        <message>
            <source>Period paused</source>
            <translation>Period paused</translation>
        </message>
        <message>
            <source>Period goes on</source>
            <translation>Period goes on</translation>
        </message>
        <message>
            <source>Supervision opened</source>
            <translation>Supervision opened</translation>
        </message>
        <message>
            <source>Supervision answered</source>
            <translation>Supervision answered</translation>
        </message>
        <message>
            <source>Proposal made</source>
            <translation>Proposal made</translation>
        </message>
        <message>
            <source>Reply to the proposal recorded</source>
            <translation>Reply to the proposal recorded</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Dispute resolved</translation>
        </message>
        <message>
            <source>Followed up</source>
            <translation>Followed up</translation>
        </message>
        <message>
            <source>Explained to the dissatisfied visitor</source>
            <translation>Explained to the dissatisfied visitor</translation>
        </message>
        <message>
            <source>Objection agreed to, case taken back</source>
            <translation>Objection agreed to, case taken back</translation>
        </message>
        <message>
            <source>Assigned by the coordinator</source>
            <translation>Assigned by the coordinator</translation>
        </message>
        <message>
            <source>Objection passed to the coordinator</source>
            <translation>Objection passed to the coordinator</translation>
        </message>
        <message>
            <source>Transfer not answered in time</source>
            <translation>Transfer not answered in time</translation>
        </message>
        <message>
            <source>Counts as accepted: no objection in time</source>
            <translation>Counts as accepted: no objection in time</translation>
        </message>
        <message>
            <source>Document number given</source>
            <translation>Document number given</translation>
        </message>
        <message>
            <source>Remedies told to the visitor</source>
            <translation>Remedies told to the visitor</translation>
        </message>
        <message>
            <source>Facts found</source>
            <translation>Facts found</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <source>Organ that reviews</source>
            <translation>Organ that reviews</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>What was agreed</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Statements</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Number of the document</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Decision of the joint conference</source>
            <translation>Decision of the joint conference</translation>
        </message>
        <message>
            <source>Township or village</source>
            <translation>Township or village</translation>
        </message>
        <message>
            <source>How it is performed</source>
            <translation>How it is performed</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Mediators</source>
            <translation>Mediators</translation>
        </message>
        <message>
            <source>Other party</source>
            <translation>Other party</translation>
        </message>
        <message>
            <source>Other party's address</source>
            <translation>Other party's address</translation>
        </message>
        <message>
            <source>Other party's phone</source>
            <translation>Other party's phone</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Recipient</translation>
        </message>
        <message>
            <source>Witnesses</source>
            <translation>Witnesses</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>I have no interest in this matter and no tie to a party</source>
            <translation>I have no interest in this matter and no tie to a party</translation>
        </message>
        <message>
            <source>All parties consent to mediation</source>
            <translation>All parties consent to mediation</translation>
        </message>
        <message>
            <source>The parties were told what else the law offers them</source>
            <translation>The parties were told what else the law offers them</translation>
        </message>
        <message>
            <source>The record was read back and found correct</source>
            <translation>The record was read back and found correct</translation>
        </message>
        <message>
            <source>The head of the organ has approved</source>
            <translation>The head of the organ has approved</translation>
        </message>
        <message>
            <source>Both parties apply together</source>
            <translation>Both parties apply together</translation>
        </message>
        <message>
            <source>It is not about marriage, adoption or personal status</source>
            <translation>It is not about marriage, adoption or personal status</translation>
        </message>
        <message>
            <source>The parties have signed, sealed or given fingerprints</source>
            <translation>The parties have signed, sealed or given fingerprints</translation>
        </message>
        <message>
            <source>The mediator has signed</source>
            <translation>The mediator has signed</translation>
        </message>
        <message>
            <source>The committee's seal is on it</source>
            <translation>The committee's seal is on it</translation>
        </message>
        <message>
            <source>Simple</source>
            <translation>Simple</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Ordinary</translation>
        </message>
        <message>
            <source>Complex</source>
            <translation>Complex</translation>
        </message>
        <message>
            <source>Not within our powers</source>
            <translation>Not within our powers</translation>
        </message>
        <message>
            <source>Another lawful path is open</source>
            <translation>Another lawful path is open</translation>
        </message>
        <message>
            <source>The same matter is being handled</source>
            <translation>The same matter is being handled</translation>
        </message>
        <message>
            <source>Another organ has taken it</source>
            <translation>Another organ has taken it</translation>
        </message>
        <message>
            <source>No petition matter</source>
            <translation>No petition matter</translation>
        </message>
        <message>
            <source>All three levels are through</source>
            <translation>All three levels are through</translation>
        </message>
        <message>
            <source>Agreement in writing</source>
            <translation>Agreement in writing</translation>
        </message>
        <message>
            <source>Oral agreement</source>
            <translation>Oral agreement</translation>
        </message>
        <message>
            <source>No agreement was found</source>
            <translation>No agreement was found</translation>
        </message>
        <message>
            <source>A side refuses</source>
            <translation>A side refuses</translation>
        </message>
        <message>
            <source>A side withdrew its consent</source>
            <translation>A side withdrew its consent</translation>
        </message>
        <message>
            <source>Signs of violence or crime, reported</source>
            <translation>Signs of violence or crime, reported</translation>
        </message>
        <message>
            <source>Performed in full</source>
            <translation>Performed in full</translation>
        </message>
        <message>
            <source>Performed in part</source>
            <translation>Performed in part</translation>
        </message>
        <message>
            <source>Not performed</source>
            <translation>Not performed</translation>
        </message>
        <message>
            <source>Confirmed by the court</source>
            <translation>Confirmed by the court</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Not confirmed</translation>
        </message>
        <message>
            <source>Explained and reasoned with</source>
            <translation>Explained and reasoned with</translation>
        </message>
        <message>
            <source>Adopted in full</source>
            <translation>Adopted in full</translation>
        </message>
        <message>
            <source>Adopted in part</source>
            <translation>Adopted in part</translation>
        </message>
        <message>
            <source>Not adopted</source>
            <translation>Not adopted</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Handed over</translation>
        </message>
        <message>
            <source>To an adult living with the recipient</source>
            <translation>To an adult living with the recipient</translation>
        </message>
        <message>
            <source>Left at the residence</source>
            <translation>Left at the residence</translation>
        </message>
        <message>
            <source>Electronically, as agreed</source>
            <translation>Electronically, as agreed</translation>
        </message>
        <message>
            <source>By registered post</source>
            <translation>By registered post</translation>
        </message>
        <message>
            <source>By an entrusted organ</source>
            <translation>By an entrusted organ</translation>
        </message>
        <message>
            <source>By public notice</source>
            <translation>By public notice</translation>
        </message>
        <message>
            <source>Recipient refuses to sign</source>
            <translation>Recipient refuses to sign</translation>
        </message>
        <message>
            <source>Court, first instance</source>
            <translation>Court, first instance</translation>
        </message>
        <message>
            <source>Court, second instance</source>
            <translation>Court, second instance</translation>
        </message>
        <message>
            <source>Procuratorate</source>
            <translation>Procuratorate</translation>
        </message>
        <message>
            <source>People's congress</source>
            <translation>People's congress</translation>
        </message>
        <message>
            <source>Arbitration commission</source>
            <translation>Arbitration commission</translation>
        </message>
        <message>
            <source>Administrative reconsideration organ</source>
            <translation>Administrative reconsideration organ</translation>
        </message>
        <message>
            <source>Another organ that performs its duty</source>
            <translation>Another organ that performs its duty</translation>
        </message>
        <message>
            <source>Party committee</source>
            <translation>Party committee</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>Government</translation>
        </message>
        <message>
            <source>Joint conference office</source>
            <translation>Joint conference office</translation>
        </message>
        <message>
            <source>Higher petition office</source>
            <translation>Higher petition office</translation>
        </message>
        <message>
            <source>Name or address unclear</source>
            <translation>Name or address unclear</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Hearing</translation>
        </message>
        <message>
            <source>Waiting for papers</source>
            <translation>Waiting for papers</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Reminder</translation>
        </message>
        <message>
            <source>Supervision letter</source>
            <translation>Supervision letter</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Circular</source>
            <translation>Circular</translation>
        </message>
        <message>
            <source>Listed supervision</source>
            <translation>Listed supervision</translation>
        </message>
        <message>
            <source>Correct by a day</source>
            <translation>Correct by a day</translation>
        </message>
        <message>
            <source>Proposal of accountability</source>
            <translation>Proposal of accountability</translation>
        </message>
        <message>
            <source>Improve the work</source>
            <translation>Improve the work</translation>
        </message>
        <message>
            <source>Improve the policy</source>
            <translation>Improve the policy</translation>
        </message>
        <message>
            <source>Hold accountable</source>
            <translation>Hold accountable</translation>
        </message>
        <message>
            <source>The agreement was performed</source>
            <translation>The agreement was performed</translation>
        </message>
        <message>
            <source>The court confirmed the agreement</source>
            <translation>The court confirmed the agreement</translation>
        </message>
        <message>
            <source>The opinion was carried out</source>
            <translation>The opinion was carried out</translation>
        </message>
        <message>
            <source>The visitor is content</source>
            <translation>The visitor is content</translation>
        </message>
        <message>
            <source>The other path has decided</source>
            <translation>The other path has decided</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>Satisfied</translation>
        </message>
        <message>
            <source>Basically satisfied</source>
            <translation>Basically satisfied</translation>
        </message>
        <message>
            <source>Dissatisfied</source>
            <translation>Dissatisfied</translation>
        </message>
        <message>
            <source>No answer given</source>
            <translation>No answer given</translation>
        </message>
        <message>
            <source>Keep ten years</source>
            <translation>Keep ten years</translation>
        </message>
        <message>
            <source>Keep thirty years</source>
            <translation>Keep thirty years</translation>
        </message>
        <message>
            <source>Keep permanently</source>
            <translation>Keep permanently</translation>
        </message>
        <message>
            <source>On its way to another window</source>
            <translation>On its way to another window</translation>
        </message>
        <message>
            <source>Objected to</source>
            <translation>Objected to</translation>
        </message>
        <message>
            <source>With the coordinator</source>
            <translation>With the coordinator</translation>
        </message>
        <message>
            <source>Accepted, simple procedure</source>
            <translation>Accepted, simple procedure</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Extended</translation>
        </message>
        <message>
            <source>With the backing unit</source>
            <translation>With the backing unit</translation>
        </message>
        <message>
            <source>With a leader</source>
            <translation>With a leader</translation>
        </message>
        <message>
            <source>In joint session</source>
            <translation>In joint session</translation>
        </message>
        <message>
            <source>With the higher level</source>
            <translation>With the higher level</translation>
        </message>
        <message>
            <source>In the village</source>
            <translation>In the village</translation>
        </message>
        <message>
            <source>Opinion to be served</source>
            <translation>Opinion to be served</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Resolved</translation>
        </message>
        <message>
            <source>Move to another window</source>
            <translation>Move to another window</translation>
        </message>
        <message>
            <source>Forward to the competent organ</source>
            <translation>Forward to the competent organ</translation>
        </message>
        <message>
            <source>Assign, with a day to report back</source>
            <translation>Assign, with a day to report back</translation>
        </message>
        <message>
            <source>No written answer in time</source>
            <translation>No written answer in time</translation>
        </message>
        <message>
            <source>No result in time</source>
            <translation>No result in time</translation>
        </message>
        <message>
            <source>The extension was not told to the visitor</source>
            <translation>The extension was not told to the visitor</translation>
        </message>
        <message>
            <source>Accepted and then declined</source>
            <translation>Accepted and then declined</translation>
        </message>
        <message>
            <source>Sent back a second time</source>
            <translation>Sent back a second time</translation>
        </message>
        <message>
            <source>A supporting opinion was not carried out in time</source>
            <translation>A supporting opinion was not carried out in time</translation>
        </message>
        <message>
            <source>Dissatisfied, and nothing was explained</source>
            <translation>Dissatisfied, and nothing was explained</translation>
        </message>
        <message>
            <source>Reopened after it was called resolved</source>
            <translation>Reopened after it was called resolved</translation>
        </message>
        <message>
            <source>The report on the assignment is overdue</source>
            <translation>The report on the assignment is overdue</translation>
        </message>
        <message>
            <source>Intake</source>
            <translation>Intake</translation>
        </message>
        <message>
            <source>Administrative levels</source>
            <translation>Administrative levels</translation>
        </message>
        <message>
            <source>Courts</source>
            <translation>Courts</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>ahead</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>passed by</source>
            <translation>passed by</translation>
        </message>
        <message>
            <source>Forward, assign or report the matter</source>
            <translation>Forward, assign or report the matter</translation>
        </message>
        <message>
            <source>First written answer</source>
            <translation>First written answer</translation>
        </message>
        <message>
            <source>Written answer to a forwarded matter</source>
            <translation>Written answer to a forwarded matter</translation>
        </message>
        <message>
            <source>Objection to the transfer</source>
            <translation>Objection to the transfer</translation>
        </message>
        <message>
            <source>Extended handling</source>
            <translation>Extended handling</translation>
        </message>
        <message>
            <source>Right to ask for review</source>
            <translation>Right to ask for review</translation>
        </message>
        <message>
            <source>Right to ask for re-review</source>
            <translation>Right to ask for re-review</translation>
        </message>
        <message>
            <source>Simple procedure: acceptance</source>
            <translation>Simple procedure: acceptance</translation>
        </message>
        <message>
            <source>Simple procedure: answer</source>
            <translation>Simple procedure: answer</translation>
        </message>
        <message>
            <source>Right to apply for judicial confirmation</source>
            <translation>Right to apply for judicial confirmation</translation>
        </message>
        <message>
            <source>Answer to the transfer</source>
            <translation>Answer to the transfer</translation>
        </message>
        <message>
            <source>On-call unit arrives</source>
            <translation>On-call unit arrives</translation>
        </message>
        <message>
            <source>The centre's own limit</source>
            <translation>The centre's own limit</translation>
        </message>
        <message>
            <source>Follow-up call</source>
            <translation>Follow-up call</translation>
        </message>
        <message>
            <source>petition office</source>
            <translation>petition office</translation>
        </message>
        <message>
            <source>competent organ</source>
            <translation>competent organ</translation>
        </message>
        <message>
            <source>higher organ</source>
            <translation>higher organ</translation>
        </message>
        <message>
            <source>petitioner</source>
            <translation>petitioner</translation>
        </message>
        <message>
            <source>both parties</source>
            <translation>both parties</translation>
        </message>
        <message>
            <source>mediator</source>
            <translation>mediator</translation>
        </message>
        <message>
            <source>receiving window</source>
            <translation>receiving window</translation>
        </message>
        <message>
            <source>on-call unit</source>
            <translation>on-call unit</translation>
        </message>
        <message>
            <source>reception window</source>
            <translation>reception window</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>in time</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>due soon</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>paused</translation>
        </message>
        <message>
            <source>met in time</source>
            <translation>met in time</translation>
        </message>
        <message>
            <source>met too late</source>
            <translation>met too late</translation>
        </message>
        <message>
            <source>level %1 of 3</source>
            <translation>level %1 of 3</translation>
        </message>
        <message>
            <source>instance %1 of 2</source>
            <translation>instance %1 of 2</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 days</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>%1: %2 on %3</source>
            <translation>%1: %2 on %3</translation>
        </message>
        <message>
            <source>%1: %2, last day %3, bound: %4</source>
            <translation>%1: %2, last day %3, bound: %4</translation>
        </message>
        <message>
            <source>(better by %1)</source>
            <translation>(better by %1)</translation>
        </message>
        <message>
            <source>(provisional: the calendar is not published yet)</source>
            <translation>(provisional: the calendar is not published yet)</translation>
        </message>
        <message>
            <source>Recorded: %1.</source>
            <translation>Recorded: %1.</translation>
        </message>
        <message>
            <source>A step of the procedure</source>
            <translation>A step of the procedure</translation>
        </message>
        <message>
            <source>The words of a step</source>
            <translation>The words of a step</translation>
        </message>
        <message>
            <source>The people of a step</source>
            <translation>The people of a step</translation>
        </message>
        <message>
            <source>&amp;No, ask the next</source>
            <translation>&amp;No, ask the next</translation>
        </message>
        <message>
            <source>Press the button to go through the six lawful paths, question by question.</source>
            <translation>Press the button to go through the six lawful paths, question by question.</translation>
        </message>
        <message>
            <source>Tell the visitor: %1 (%2)</source>
            <translation>Tell the visitor: %1 (%2)</translation>
        </message>
        <message>
            <source>How it is &amp;handed on</source>
            <translation>How it is &amp;handed on</translation>
        </message>
        <message>
            <source>Calendar taken in: region %1, year %2 (%3). It counts from the next start of the program on.</source>
            <translation>Calendar taken in: region %1, year %2 (%3). It counts from the next start of the program on.</translation>
        </message>
        <message>
            <source>%1 is no calendar file that can be read.</source>
            <translation>%1 is no calendar file that can be read.</translation>
        </message>
        <message>
            <source>This calendar was not signed by the centre of this desk. Nothing was changed; ask the IT office for a signed one.</source>
            <translation>This calendar was not signed by the centre of this desk. Nothing was changed; ask the IT office for a signed one.</translation>
        </message>
        <message>
            <source>Received by a leader</source>
            <translation>Received by a leader</translation>
        </message>
        <message>
            <source>Put on the joint conference's agenda</source>
            <translation>Put on the joint conference's agenda</translation>
        </message>
        <message>
            <source>Resolved by the joint conference</source>
            <translation>Resolved by the joint conference</translation>
        </message>
        <message>
            <source>Conference task reported</source>
            <translation>Conference task reported</translation>
        </message>
        <message>
            <source>A resolution of the joint conference was not carried out in time</source>
            <translation>A resolution of the joint conference was not carried out in time</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>Ticket (Ctrl+T)</source>
            <translation>Ticket (Ctrl+T)</translation>
        </message>
        <message>
            <source>Call next (F7)</source>
            <translation>Call next (F7)</translation>
        </message>
        <message>
            <source>Nobody came</source>
            <translation>Nobody came</translation>
        </message>
        <message>
            <source>Call again</source>
            <translation>Call again</translation>
        </message>
        <message>
            <source>Waiting: %1
Called: %2</source>
            <translation>Waiting: %1
Called: %2</translation>
        </message>
        <message>
            <source>Number %1 is called.</source>
            <translation>Number %1 is called.</translation>
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <translation>Nobody is waiting.</translation>
        </message>
        <message>
            <source>Number %1 did not come. It can be called again.</source>
            <translation>Number %1 did not come. It can be called again.</translation>
        </message>
        <message>
            <source>Number %1 was not printed; tell the visitor the number.</source>
            <translation>Number %1 was not printed; tell the visitor the number.</translation>
        </message>
        <message>
            <source>Take a queue ticket</source>
            <translation>Take a queue ticket</translation>
        </message>
        <message>
            <source>Call the next number</source>
            <translation>Call the next number</translation>
        </message>
        <message>
            <source>Agreement drafted for signing</source>
            <translation>Agreement drafted for signing</translation>
        </message>
        <message>
            <source>The centre itself</source>
            <translation>The centre itself</translation>
        </message>
        <message>
            <source>The record claims a step that only the centre itself takes.</source>
            <translation>The record claims a step that only the centre itself takes.</translation>
        </message>
        <message>
            <source>Looked &amp;after</source>
            <translation>Looked &amp;after</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Why</translation>
        </message>
        <message>
            <source>All that needs looking after</source>
            <translation>All that needs looking after</translation>
        </message>
        <message>
            <source>Why it needs looking after</source>
            <translation>Why it needs looking after</translation>
        </message>
        <message>
            <source>What the coordinator looks after</source>
            <translation>What the coordinator looks after</translation>
        </message>
        <message>
            <source>▲ The number has come, print again: %1</source>
            <translation>▲ The number has come, print again: %1</translation>
        </message>
        <message>
            <source>Supervision suggested</source>
            <translation>Supervision suggested</translation>
        </message>
        <message>
            <source>Under supervision</source>
            <translation>Under supervision</translation>
        </message>
        <message>
            <source>On the conference's agenda</source>
            <translation>On the conference's agenda</translation>
        </message>
        <message>
            <source>Conference task open</source>
            <translation>Conference task open</translation>
        </message>
        <message>
            <source>Leader's case</source>
            <translation>Leader's case</translation>
        </message>
        <message>
            <source>Major and urgent</source>
            <translation>Major and urgent</translation>
        </message>
        <message>
            <source>To be printed again with its number</source>
            <translation>To be printed again with its number</translation>
        </message>
        <message>
            <source>Coordinator decides on the transfer</source>
            <translation>Coordinator decides on the transfer</translation>
        </message>
        <message>
            <source>Until %1 somebody may still ask for review or confirmation. Archive the file after that day.</source>
            <translation>Until %1 somebody may still ask for review or confirmation. Archive the file after that day.</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>Which one</translation>
        </message>
        <message>
            <source>Somebody else had done this already by then.</source>
            <translation>Somebody else had done this already by then.</translation>
        </message>
        <message>
            <source>Something that must come first had not been done by then.</source>
            <translation>Something that must come first had not been done by then.</translation>
        </message>
        <message>
            <source>It did not fit the case as the centre had it by then. Look at the case, and record it again if it is still right.</source>
            <translation>It did not fit the case as the centre had it by then. Look at the case, and record it again if it is still right.</translation>
        </message>
        <message>
            <source>Leaders' receptions</source>
            <translation>Leaders' receptions</translation>
        </message>
        <message>
            <source>Leaders' receptions from today on</source>
            <translation>Leaders' receptions from today on</translation>
        </message>
        <message>
            <source>Times of the chosen reception</source>
            <translation>Times of the chosen reception</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Free</translation>
        </message>
        <message>
            <source>Booked by window</source>
            <translation>Booked by window</translation>
        </message>
        <message>
            <source>free</source>
            <translation>free</translation>
        </message>
        <message>
            <source>a case of another window</source>
            <translation>a case of another window</translation>
        </message>
        <message>
            <source>called off: %1</source>
            <translation>called off: %1</translation>
        </message>
        <message>
            <source>not yet at the centre: a time may turn out to be taken</source>
            <translation>not yet at the centre: a time may turn out to be taken</translation>
        </message>
        <message>
            <source>No reception is planned from today on.</source>
            <translation>No reception is planned from today on.</translation>
        </message>
        <message>
            <source>&amp;Plan a reception…</source>
            <translation>&amp;Plan a reception…</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Change…</translation>
        </message>
        <message>
            <source>Call &amp;off…</source>
            <translation>Call &amp;off…</translation>
        </message>
        <message>
            <source>&amp;Give the time back</source>
            <translation>&amp;Give the time back</translation>
        </message>
        <message>
            <source>P&amp;rint the register</source>
            <translation>P&amp;rint the register</translation>
        </message>
        <message>
            <source>Leader's rece&amp;ption…</source>
            <translation>Leader's rece&amp;ption…</translation>
        </message>
        <message>
            <source>Plan a leader's reception</source>
            <translation>Plan a leader's reception</translation>
        </message>
        <message>
            <source>Change a leader's reception</source>
            <translation>Change a leader's reception</translation>
        </message>
        <message>
            <source>Every window of the hall sees the roster. Times that are booked stay as they are.</source>
            <translation>Every window of the hall sees the roster. Times that are booked stay as they are.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;From</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;To</translation>
        </message>
        <message>
            <source>&amp;Minutes for one visitor</source>
            <translation>&amp;Minutes for one visitor</translation>
        </message>
        <message>
            <source>Minutes for one visitor</source>
            <translation>Minutes for one visitor</translation>
        </message>
        <message>
            <source>&amp;Leader's name</source>
            <translation>&amp;Leader's name</translation>
        </message>
        <message>
            <source>&amp;Post</source>
            <translation>&amp;Post</translation>
        </message>
        <message>
            <source>Pla&amp;ce</source>
            <translation>Pla&amp;ce</translation>
        </message>
        <message>
            <source>&amp;Save the reception</source>
            <translation>&amp;Save the reception</translation>
        </message>
        <message>
            <source>Book a leader's reception</source>
            <translation>Book a leader's reception</translation>
        </message>
        <message>
            <source>The visitor gets a slip with the day, the time and the place.</source>
            <translation>The visitor gets a slip with the day, the time and the place.</translation>
        </message>
        <message>
            <source>&amp;Reception</source>
            <translation>&amp;Reception</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Time</translation>
        </message>
        <message>
            <source>&amp;Book and print the slip</source>
            <translation>&amp;Book and print the slip</translation>
        </message>
        <message>
            <source>No reception with a free time is planned. Ask the coordinator to plan one, or record that a leader takes the case.</source>
            <translation>No reception with a free time is planned. Ask the coordinator to plan one, or record that a leader takes the case.</translation>
        </message>
        <message>
            <source>%1 free</source>
            <translation>%1 free</translation>
        </message>
        <message>
            <source>Call a reception off</source>
            <translation>Call a reception off</translation>
        </message>
        <message>
            <source>Tell the visitors who have a time, and book another one for them. The reception stays in the roster as called off.</source>
            <translation>Tell the visitors who have a time, and book another one for them. The reception stays in the roster as called off.</translation>
        </message>
        <message>
            <source>The reception is in the roster.</source>
            <translation>The reception is in the roster.</translation>
        </message>
        <message>
            <source>The reception is called off.</source>
            <translation>The reception is called off.</translation>
        </message>
        <message>
            <source>The time is free again.</source>
            <translation>The time is free again.</translation>
        </message>
        <message>
            <source>Booked: %1.</source>
            <translation>Booked: %1.</translation>
        </message>
        <message>
            <source>The slip was not printed; write the time down for the visitor.</source>
            <translation>The slip was not printed; write the time down for the visitor.</translation>
        </message>
        <message>
            <source>Printed: %1.</source>
            <translation>Printed: %1.</translation>
        </message>
        <message>
            <source>Leader's reception</source>
            <translation>Leader's reception</translation>
        </message>
        <message>
            <source>Register of a leader's reception</source>
            <translation>Register of a leader's reception</translation>
        </message>
        <message>
            <source>Appointment with a leader</source>
            <translation>Appointment with a leader</translation>
        </message>
        <message>
            <source>Please bring this slip and the papers of the matter. Come ten minutes early.</source>
            <translation>Please bring this slip and the papers of the matter. Come ten minutes early.</translation>
        </message>
        <message>
            <source>The reception costs nothing. If you cannot come, tell any window; another time is found for you.</source>
            <translation>The reception costs nothing. If you cannot come, tell any window; another time is found for you.</translation>
        </message>
        <message>
            <source>The leader's opinion</source>
            <translation>The leader's opinion</translation>
        </message>
        <message>
            <source>Unit that carries it out</source>
            <translation>Unit that carries it out</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Recorder</translation>
        </message>
        <message>
            <source>For internal use</source>
            <translation>For internal use</translation>
        </message>
        <message>
            <source>Agenda of the joint conference</source>
            <translation>Agenda of the joint conference</translation>
        </message>
        <message>
            <source>Printed on</source>
            <translation>Printed on</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>Matters</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Owner, state and period</source>
            <translation>Owner, state and period</translation>
        </message>
        <message>
            <source>Why it is tabled</source>
            <translation>Why it is tabled</translation>
        </message>
        <message>
            <source>Resolution: unit, by when</source>
            <translation>Resolution: unit, by when</translation>
        </message>
        <message>
            <source>Convenor</source>
            <translation>Convenor</translation>
        </message>
        <message>
            <source>Print the &amp;agenda of the conference</source>
            <translation>Print the &amp;agenda of the conference</translation>
        </message>
        <message>
            <source>No case is tabled for the joint conference.</source>
            <translation>No case is tabled for the joint conference.</translation>
        </message>
        <message>
            <source>Earlier resolution: %1</source>
            <translation>Earlier resolution: %1</translation>
        </message>
        <message>
            <source>the leader is called away</source>
            <translation>the leader is called away</translation>
        </message>
        <message>
            <source>the hall is closed</source>
            <translation>the hall is closed</translation>
        </message>
        <message>
            <source>nobody has booked</source>
            <translation>nobody has booked</translation>
        </message>
        <message>
            <source>another reason</source>
            <translation>another reason</translation>
        </message>
        <message>
            <source>This reception has been called off. Book another one.</source>
            <translation>This reception has been called off. Book another one.</translation>
        </message>
        <message>
            <source>This time belongs to another visitor already. Book another one.</source>
            <translation>This time belongs to another visitor already. Book another one.</translation>
        </message>
        <message>
            <source>This time is free, or another visitor has it by now.</source>
            <translation>This time is free, or another visitor has it by now.</translation>
        </message>
        <message>
            <source>This matter has a time in the same reception already.</source>
            <translation>This matter has a time in the same reception already.</translation>
        </message>
        <message>
            <source>This day has passed already: %1. Choose today or a later one.</source>
            <translation>This day has passed already: %1. Choose today or a later one.</translation>
        </message>
        <message>
            <source>Leader's reception planned: %1.</source>
            <translation>Leader's reception planned: %1.</translation>
        </message>
        <message>
            <source>Time %1 of the reception booked.</source>
            <translation>Time %1 of the reception booked.</translation>
        </message>
        <message>
            <source>Time %1 of the reception given back.</source>
            <translation>Time %1 of the reception given back.</translation>
        </message>
        <message>
            <source>Reception called off: %1.</source>
            <translation>Reception called off: %1.</translation>
        </message>
        <message>
            <source>Plan of a leader's reception</source>
            <translation>Plan of a leader's reception</translation>
        </message>
        <message>
            <source>Booking with a leader</source>
            <translation>Booking with a leader</translation>
        </message>
        <message>
            <source>A booking given back</source>
            <translation>A booking given back</translation>
        </message>
        <message>
            <source>Calling off a leader's reception</source>
            <translation>Calling off a leader's reception</translation>
        </message>
        <message>
            <source>Coordinator shown what suggests supervision</source>
            <translation>Coordinator shown what suggests supervision</translation>
        </message>
        <message>
            <source>Forbidden conduct at the visit noted</source>
            <translation>Forbidden conduct at the visit noted</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Number of the police report</source>
            <translation>Number of the police report</translation>
        </message>
        <message>
            <source>The visitor was dissuaded</source>
            <translation>The visitor was dissuaded</translation>
        </message>
        <message>
            <source>The conduct was criticised</source>
            <translation>The conduct was criticised</translation>
        </message>
        <message>
            <source>The rules were explained to the visitor</source>
            <translation>The rules were explained to the visitor</translation>
        </message>
        <message>
            <source>The police were called</source>
            <translation>The police were called</translation>
        </message>
        <message>
            <source>Unlawful gathering, besieging or blocking</source>
            <translation>Unlawful gathering, besieging or blocking</translation>
        </message>
        <message>
            <source>Dangerous objects or controlled knives brought</source>
            <translation>Dangerous objects or controlled knives brought</translation>
        </message>
        <message>
            <source>Insult, violence, threat, unlawful detention or damage</source>
            <translation>Insult, violence, threat, unlawful detention or damage</translation>
        </message>
        <message>
            <source>Inciting, coercing or directing others, or profiting from petitions</source>
            <translation>Inciting, coercing or directing others, or profiting from petitions</translation>
        </message>
        <message>
            <source>Staying on, making trouble, or leaving a helpless person behind</source>
            <translation>Staying on, making trouble, or leaving a helpless person behind</translation>
        </message>
        <message>
            <source>Other disturbance of public order or safety</source>
            <translation>Other disturbance of public order or safety</translation>
        </message>
        <message>
            <source>Organs dispute who is competent</source>
            <translation>Organs dispute who is competent</translation>
        </message>
        <message>
            <source>Competence settled</source>
            <translation>Competence settled</translation>
        </message>
        <message>
            <source>The organs agree</source>
            <translation>The organs agree</translation>
        </message>
        <message>
            <source>Their common superior names the organ</source>
            <translation>Their common superior names the organ</translation>
        </message>
        <message>
            <source>The joint conference has decided</source>
            <translation>The joint conference has decided</translation>
        </message>
        <message>
            <source>Competence disputed, or the lead has not taken the case</source>
            <translation>Competence disputed, or the lead has not taken the case</translation>
        </message>
        <message>
            <source>Lead window</source>
            <translation>Lead window</translation>
        </message>
        <message>
            <source>Open and overdue: as things stand on %1, whenever the matter was registered. Overdue is what has passed the last day of a period set by law.</source>
            <translation>Open and overdue: as things stand on %1, whenever the matter was registered. Overdue is what has passed the last day of a period set by law.</translation>
        </message>
        <message>
            <source>A star stands for a count from one to four, which is hidden so that nobody can be recognised, and for a larger one from which it could be worked out. All other counts are rounded down to fives.</source>
            <translation>A star stands for a count from one to four, which is hidden so that nobody can be recognised, and for a larger one from which it could be worked out. All other counts are rounded down to fives.</translation>
        </message>
        <message>
            <source>A warning: a kind of matter came at least five times in a week, and at least twice as often as in a usual week. The usual week is the mean of the eight weeks before; where the hall has been counting for less than eight, of those it has, four at least. It is a count of matters and says nothing of any person.</source>
            <translation>A warning: a kind of matter came at least five times in a week, and at least twice as often as in a usual week. The usual week is the mean of the eight weeks before; where the hall has been counting for less than eight, of those it has, four at least. It is a count of matters and says nothing of any person.</translation>
        </message>
        <message>
            <source>Accusations are never counted here.</source>
            <translation>Accusations are never counted here.</translation>
        </message>
        <message>
            <source>Received: by the window that registered it. Everything else: by the window that has the case now. The order is that of the windows; it is no ranking.</source>
            <translation>Received: by the window that registered it. Everything else: by the window that has the case now. The order is that of the windows; it is no ranking.</translation>
        </message>
        <message>
            <source>Places are written in free words and are not counted.</source>
            <translation>Places are written in free words and are not counted.</translation>
        </message>
        <message>
            <source>Rows with nothing in them are left out.</source>
            <translation>Rows with nothing in them are left out.</translation>
        </message>
        <message>
            <source>The centre does not answer just now. It works the figures out of all windows’ cases, which this computer does not have: ask again when the line is back.</source>
            <translation>The centre does not answer just now. It works the figures out of all windows’ cases, which this computer does not have: ask again when the line is back.</translation>
        </message>
        <message>
            <source>The centre is working out figures for somebody else. Ask again in a minute.</source>
            <translation>The centre is working out figures for somebody else. Ask again in a minute.</translation>
        </message>
        <message>
            <source>The centre takes whole weeks only, from a Monday to a Sunday that has passed. Look whether this computer’s date is right.</source>
            <translation>The centre takes whole weeks only, from a Monday to a Sunday that has passed. Look whether this computer’s date is right.</translation>
        </message>
        <message>
            <source>The centre’s answer cannot be read here: one of the two programs is older than the other.</source>
            <translation>The centre’s answer cannot be read here: one of the two programs is older than the other.</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Early warnings</source>
            <translation>Early warnings</translation>
        </message>
        <message>
            <source>No kind of matter came clearly more often than usual in these weeks.</source>
            <translation>No kind of matter came clearly more often than usual in these weeks.</translation>
        </message>
        <message>
            <source>Trend: received by week</source>
            <translation>Trend: received by week</translation>
        </message>
        <message>
            <source>By window</source>
            <translation>By window</translation>
        </message>
        <message>
            <source>Received by category</source>
            <translation>Received by category</translation>
        </message>
        <message>
            <source>Received by lawful path</source>
            <translation>Received by lawful path</translation>
        </message>
        <message>
            <source>Where it was settled</source>
            <translation>Where it was settled</translation>
        </message>
        <message>
            <source>What visitors said when they were asked</source>
            <translation>What visitors said when they were asked</translation>
        </message>
        <message>
            <source>Received (count)</source>
            <translation>Received (count)</translation>
        </message>
        <message>
            <source>Ended (count)</source>
            <translation>Ended (count)</translation>
        </message>
        <message>
            <source>Resolved (count)</source>
            <translation>Resolved (count)</translation>
        </message>
        <message>
            <source>Open, in time</source>
            <translation>Open, in time</translation>
        </message>
        <message>
            <source>Open, overdue</source>
            <translation>Open, overdue</translation>
        </message>
        <message>
            <source>Asked afterwards</source>
            <translation>Asked afterwards</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Days to answer</source>
            <translation>Days to answer</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>At least</translation>
        </message>
        <message>
            <source>Usual week</source>
            <translation>Usual week</translation>
        </message>
        <message>
            <source>Kinds not in the list</source>
            <translation>Kinds not in the list</translation>
        </message>
        <message>
            <source>Windows not in the list</source>
            <translation>Windows not in the list</translation>
        </message>
        <message>
            <source>In the hall</source>
            <translation>In the hall</translation>
        </message>
        <message>
            <source>On the spot, in the village</source>
            <translation>On the spot, in the village</translation>
        </message>
        <message>
            <source>After it was sent upward</source>
            <translation>After it was sent upward</translation>
        </message>
        <message>
            <source>A&amp;nalysis pack …</source>
            <translation>A&amp;nalysis pack …</translation>
        </message>
        <message>
            <source>Figures of the whole hall for the analysis meeting</source>
            <translation>Figures of the whole hall for the analysis meeting</translation>
        </message>
        <message>
            <source>Figures for the analysis meeting</source>
            <translation>Figures for the analysis meeting</translation>
        </message>
        <message>
            <source>Period of the figures</source>
            <translation>Period of the figures</translation>
        </message>
        <message>
            <source>&amp;Last week</source>
            <translation>&amp;Last week</translation>
        </message>
        <message>
            <source>&amp;Number of weeks</source>
            <translation>&amp;Number of weeks</translation>
        </message>
        <message>
            <source>&amp;Ask the centre</source>
            <translation>&amp;Ask the centre</translation>
        </message>
        <message>
            <source>&amp;Print the pack</source>
            <translation>&amp;Print the pack</translation>
        </message>
        <message>
            <source>The centre is working the figures out …</source>
            <translation>The centre is working the figures out …</translation>
        </message>
        <message>
            <source>Worked out on %1. This computer does not keep the figures: print what is needed.</source>
            <translation>Worked out on %1. This computer does not keep the figures: print what is needed.</translation>
        </message>
        <message>
            <source>The pack is printed.</source>
            <translation>The pack is printed.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Choose the weeks and ask the centre.</source>
            <translation>Choose the weeks and ask the centre.</translation>
        </message>
        <message>
            <source>The centre’s program does not know of these figures yet and must be updated.</source>
            <translation>The centre’s program does not know of these figures yet and must be updated.</translation>
        </message>
        <message>
            <source>The centre cannot read its own records just now. Tell the administrator.</source>
            <translation>The centre cannot read its own records just now. Tell the administrator.</translation>
        </message>
        <message>
            <source>By matter type</source>
            <translation>By matter type</translation>
        </message>
        <message>
            <source>Days, from the registration: half of the matters took so long or less. Told of five matters or more.</source>
            <translation>Days, from the registration: half of the matters took so long or less. Told of five matters or more.</translation>
        </message>
        <message>
            <source>Days to end</source>
            <translation>Days to end</translation>
        </message>
        <message>
            <source>Receiving leader</source>
            <translation>Receiving leader</translation>
        </message>
        <message>
            <source>Place of the reception</source>
            <translation>Place of the reception</translation>
        </message>
        <message>
            <source>Call the reception &amp;off</source>
            <translation>Call the reception &amp;off</translation>
        </message>
        <message>
            <source>The reception was moved to another day or time meanwhile. Book again, and give the visitor the new slip.</source>
            <translation>The reception was moved to another day or time meanwhile. Book again, and give the visitor the new slip.</translation>
        </message>
        <message>
            <source>Leader's reception changed: %1.</source>
            <translation>Leader's reception changed: %1.</translation>
        </message>
        <message>
            <source>Change of a leader's reception</source>
            <translation>Change of a leader's reception</translation>
        </message>
        <message>
            <source>Receptions</source>
            <translation>Receptions</translation>
        </message>
        <message>
            <source>Owner: window %1 (in the village with %2)</source>
            <translation>Owner: window %1 (in the village with %2)</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Laptop</translation>
        </message>
        <message>
            <source>None: papers only</source>
            <translation>None: papers only</translation>
        </message>
        <message>
            <source>It names a window that the hall does not have.</source>
            <translation>It names a window that the hall does not have.</translation>
        </message>
        <message>
            <source>Referred for aid</source>
            <translation>Referred for aid</translation>
        </message>
        <message>
            <source>Reported back to whoever assigned it</source>
            <translation>Reported back to whoever assigned it</translation>
        </message>
        <message>
            <source>Handler recused, another one named</source>
            <translation>Handler recused, another one named</translation>
        </message>
        <message>
            <source>Other windows asked for help</source>
            <translation>Other windows asked for help</translation>
        </message>
        <message>
            <source>Help given</source>
            <translation>Help given</translation>
        </message>
        <message>
            <source>On-call unit has not come in time</source>
            <translation>On-call unit has not come in time</translation>
        </message>
        <message>
            <source>Handled from now on by</source>
            <translation>Handled from now on by</translation>
        </message>
        <message>
            <source>The parties chose these mediators or accept them</source>
            <translation>The parties chose these mediators or accept them</translation>
        </message>
        <message>
            <source>The parties ask for a session in private</source>
            <translation>The parties ask for a session in private</translation>
        </message>
        <message>
            <source>Social aid</source>
            <translation>Social aid</translation>
        </message>
        <message>
            <source>Judicial aid</source>
            <translation>Judicial aid</translation>
        </message>
        <message>
            <source>On-call unit has not come</source>
            <translation>On-call unit has not come</translation>
        </message>
        <message>
            <source>Visitor to be asked how it went</source>
            <translation>Visitor to be asked how it went</translation>
        </message>
        <message>
            <source>Help that was called for is past its day</source>
            <translation>Help that was called for is past its day</translation>
        </message>
        <message>
            <source>Hardship: aid given</source>
            <translation>Hardship: aid given</translation>
        </message>
        <message>
            <source>Unlawful conduct dealt with by law</source>
            <translation>Unlawful conduct dealt with by law</translation>
        </message>
        <message>
            <source>An accusation is not kept on a computer that travels. Write it on paper for window 23, or bring the visitor there; what you typed stays here.</source>
            <translation>An accusation is not kept on a computer that travels. Write it on paper for window 23, or bring the visitor there; what you typed stays here.</translation>
        </message>
        <message>
            <source>The case is not with this laptop, or was taken back from it: window %1 has it.</source>
            <translation>The case is not with this laptop, or was taken back from it: window %1 has it.</translation>
        </message>
        <message>
            <source>This window has closed for good; its work has passed to window %1. Send the case there.</source>
            <translation>This window has closed for good; its work has passed to window %1. Send the case there.</translation>
        </message>
        <message>
            <source>The window had taken the case back from this laptop by then. Tell it what was done, so that it is recorded there.</source>
            <translation>The window had taken the case back from this laptop by then. Tell it what was done, so that it is recorded there.</translation>
        </message>
        <message>
            <source>This takes the case back from %1. What was done there and has not arrived yet will have no effect: better let the laptop bring it back itself.</source>
            <translation>This takes the case back from %1. What was done there and has not arrived yet will have no effect: better let the laptop bring it back itself.</translation>
        </message>
        <message>
            <source>Units that five matters or more complain of, ten at most; none is named for fewer.</source>
            <translation>Units that five matters or more complain of, ten at most; none is named for fewer.</translation>
        </message>
        <message>
            <source>1. Figures of petitions and disputes</source>
            <translation>1. Figures of petitions and disputes</translation>
        </message>
        <message>
            <source>2. Fields, and units most complained of</source>
            <translation>2. Fields, and units most complained of</translation>
        </message>
        <message>
            <source>3. Forwarded, assigned and supervised</source>
            <translation>3. Forwarded, assigned and supervised</translation>
        </message>
        <message>
            <source>4. Three kinds of proposals, and whether they were adopted</source>
            <translation>4. Three kinds of proposals, and whether they were adopted</translation>
        </message>
        <message>
            <source>Unit complained of</source>
            <translation>Unit complained of</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposed</translation>
        </message>
        <message>
            <source>Forwarded (count)</source>
            <translation>Forwarded (count)</translation>
        </message>
        <message>
            <source>Assigned (count)</source>
            <translation>Assigned (count)</translation>
        </message>
        <message>
            <source>Supervised (count)</source>
            <translation>Supervised (count)</translation>
        </message>
        <message>
            <source>Yearly report on petition work</source>
            <translation>Yearly report on petition work</translation>
        </message>
        <message>
            <source>Print the &amp;yearly report</source>
            <translation>Print the &amp;yearly report</translation>
        </message>
        <message>
            <source>The yearly report is printed.</source>
            <translation>The yearly report is printed.</translation>
        </message>
        <message>
            <source>Preview of papers</source>
            <translation>Preview of papers</translation>
        </message>
        <message>
            <source>P&amp;aper</source>
            <translation>P&amp;aper</translation>
        </message>
        <message>
            <source>Pre&amp;vious page</source>
            <translation>Pre&amp;vious page</translation>
        </message>
        <message>
            <source>&amp;Next page</source>
            <translation>&amp;Next page</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>%1, page %2 of %3</source>
            <translation>%1, page %2 of %3</translation>
        </message>
        <message>
            <source>As &amp;wide as the window</source>
            <translation>As &amp;wide as the window</translation>
        </message>
        <message>
            <source>The paper on the screen</source>
            <translation>The paper on the screen</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Print</translation>
        </message>
        <message>
            <source>This paper does not belong to the case as it stands now.</source>
            <translation>This paper does not belong to the case as it stands now.</translation>
        </message>
        <message>
            <source>Lang&amp;uage of the papers</source>
            <translation>Lang&amp;uage of the papers</translation>
        </message>
        <message>
            <source>Chinese only</source>
            <translation>Chinese only</translation>
        </message>
        <message>
            <source>Chinese and Uyghur</source>
            <translation>Chinese and Uyghur</translation>
        </message>
        <message>
            <source>Chinese and Kazakh</source>
            <translation>Chinese and Kazakh</translation>
        </message>
        <message>
            <source>Chinese and English</source>
            <translation>Chinese and English</translation>
        </message>
        <message>
            <source>All papers for the higher level, with a catalogue</source>
            <translation>All papers for the higher level, with a catalogue</translation>
        </message>
        <message>
            <source>Printed for the higher level: %1, and the catalogue.</source>
            <translation>Printed for the higher level: %1, and the catalogue.</translation>
        </message>
        <message>
            <source>The papers for the higher level are not complete. Printed: %1.</source>
            <translation>The papers for the higher level are not complete. Printed: %1.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>Catalogue of the papers sent to the higher level</source>
            <translation>Catalogue of the papers sent to the higher level</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Sent on</translation>
        </message>
        <message>
            <source>Number of pages</source>
            <translation>Number of pages</translation>
        </message>
        <message>
            <source>On pages</source>
            <translation>On pages</translation>
        </message>
        <message>
            <source>Papers in all: %1, pages in all: %2. This catalogue is not counted.</source>
            <translation>Papers in all: %1, pages in all: %2. This catalogue is not counted.</translation>
        </message>
        <message>
            <source>Handed in by the visitor and listed in F12: papers %1, pages %2.</source>
            <translation>Handed in by the visitor and listed in F12: papers %1, pages %2.</translation>
        </message>
        <message>
            <source>Made up by (signature)</source>
            <translation>Made up by (signature)</translation>
        </message>
        <message>
            <source>Received by (signature)</source>
            <translation>Received by (signature)</translation>
        </message>
        <message>
            <source>Pre&amp;view papers (Ctrl+P)</source>
            <translation>Pre&amp;view papers (Ctrl+P)</translation>
        </message>
        <message>
            <source>Print rece&amp;ipt (Ctrl+Shift+P)</source>
            <translation>Print rece&amp;ipt (Ctrl+Shift+P)</translation>
        </message>
        <message>
            <source>Preview the papers of the case</source>
            <translation>Preview the papers of the case</translation>
        </message>
        <message>
            <source>Same matter: &amp;join that case</source>
            <translation>Same matter: &amp;join that case</translation>
        </message>
        <message>
            <source>Another matter: register &amp;anew</source>
            <translation>Another matter: register &amp;anew</translation>
        </message>
        <message>
            <source>Official document number</source>
            <translation>Official document number</translation>
        </message>
        <message>
            <source>Name of the paper</source>
            <translation>Name of the paper</translation>
        </message>
        <message>
            <source>Sent to the organ</source>
            <translation>Sent to the organ</translation>
        </message>
        <message>
            <source>This computer’s certificate has ended, and nothing is sent. If the date of this computer is wrong, have it set; if it is right, the administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>This computer’s certificate has ended, and nothing is sent. If the date of this computer is wrong, have it set; if it is right, the administrator must connect this computer again. Go on working: nothing you save is lost.</translation>
        </message>
        <message>
            <source>The centre has withdrawn this computer’s certificate, and takes nothing from it. Call the administrator, who knows why and can connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>The centre has withdrawn this computer’s certificate, and takes nothing from it. Call the administrator, who knows why and can connect this computer again. Go on working: nothing you save is lost.</translation>
        </message>
        <message>
            <source>This computer’s certificate counts only from a later day on: the date of this computer, or of the centre, seems to lie in the past. Have the administrator look at both. Go on working: nothing you save is lost.</source>
            <translation>This computer’s certificate counts only from a later day on: the date of this computer, or of the centre, seems to lie in the past. Have the administrator look at both. Go on working: nothing you save is lost.</translation>
        </message>
        <message>
            <source>⏰ The clock is wrong</source>
            <translation>⏰ The clock is wrong</translation>
        </message>
        <message>
            <source>The clock of this computer is more than a day off the centre’s, so that no certificate can be checked and nothing is sent. Have date and time of this computer set; the rest goes by itself. Go on working: nothing you save is lost.</source>
            <translation>The clock of this computer is more than a day off the centre’s, so that no certificate can be checked and nothing is sent. Have date and time of this computer set; the rest goes by itself. Go on working: nothing you save is lost.</translation>
        </message>
        <message>
            <source>By the clock of this computer the centre’s own certificate has ended. Nothing was sent. If the date of this computer is wrong, have it set; if it is right, the administrator must start the server again, which renews it. Go on working.</source>
            <translation>By the clock of this computer the centre’s own certificate has ended. Nothing was sent. If the date of this computer is wrong, have it set; if it is right, the administrator must start the server again, which renews it. Go on working.</translation>
        </message>
        <message>
            <source>What answers is our centre, but its certificate is not for the address that this computer calls. Nothing was sent. Go on working, and call the administrator: the server must be told this address.</source>
            <translation>What answers is our centre, but its certificate is not for the address that this computer calls. Nothing was sent. Go on working, and call the administrator: the server must be told this address.</translation>
        </message>
        <message>
            <source>The centre closes the line when it sees this computer’s certificate: it is none that the centre has issued. Go on working: nothing you save is lost, but nothing is sent until the administrator connects this computer again.</source>
            <translation>The centre closes the line when it sees this computer’s certificate: it is none that the centre has issued. Go on working: nothing you save is lost, but nothing is sent until the administrator connects this computer again.</translation>
        </message>
        <message>
            <source>⚠ Certificate, days left: %1</source>
            <translation>⚠ Certificate, days left: %1</translation>
        </message>
        <message>
            <source>This computer’s certificate ends in %1 days, and could not be renewed by itself so far. Leave the program open while the centre can be reached. If you still read this next week, tell the administrator.</source>
            <translation>This computer’s certificate ends in %1 days, and could not be renewed by itself so far. Leave the program open while the centre can be reached. If you still read this next week, tell the administrator.</translation>
        </message>
        <message>
            <source>This computer’s certificate ends in %1 days; after that nothing is sent any more. It is not renewed by itself: tell the administrator now.</source>
            <translation>This computer’s certificate ends in %1 days; after that nothing is sent any more. It is not renewed by itself: tell the administrator now.</translation>
        </message>
        <message>
            <source>This computer’s certificate ends within a day; after that nothing is sent any more. Call the administrator today. Nothing you save is lost.</source>
            <translation>This computer’s certificate ends within a day; after that nothing is sent any more. Call the administrator today. Nothing you save is lost.</translation>
        </message>
        <message>
            <source>The certificate of this computer does not count yet.</source>
            <translation>The certificate of this computer does not count yet.</translation>
        </message>
        <message>
            <source>No case with this code is on this computer. If the visitor has a slip for this window, receive them and keep the slip: the case is announced here when the line brings it.</source>
            <translation>No case with this code is on this computer. If the visitor has a slip for this window, receive them and keep the slip: the case is announced here when the line brings it.</translation>
        </message>
        <message>
            <source>Matters (count)</source>
            <translation>Matters (count)</translation>
        </message>
        <message>
            <source>Appointment of an officer</source>
            <translation>Appointment of an officer</translation>
        </message>
        <message>
            <source>By the centre's list, whoever recorded it was no officer of this hall then, or is none any more. Tell the administrator.</source>
            <translation>By the centre's list, whoever recorded it was no officer of this hall then, or is none any more. Tell the administrator.</translation>
        </message>
        <message>
            <source>By the centre's list, whoever recorded it was not appointed to this window then, or is not any more. Tell the administrator.</source>
            <translation>By the centre's list, whoever recorded it was not appointed to this window then, or is not any more. Tell the administrator.</translation>
        </message>
        <message>
            <source>By the centre's list, the roles of whoever recorded it did not cover this then, or do not any more. Ask a colleague who may do it.</source>
            <translation>By the centre's list, the roles of whoever recorded it did not cover this then, or do not any more. Ask a colleague who may do it.</translation>
        </message>
        <message>
            <source>No officer of this name is appointed in this hall. Check how the name is written; if it is right, ask the administrator.</source>
            <translation>No officer of this name is appointed in this hall. Check how the name is written; if it is right, ask the administrator.</translation>
        </message>
        <message>
            <source>You are on the list as somebody who no longer works in this hall. If that is not so, ask the administrator.</source>
            <translation>You are on the list as somebody who no longer works in this hall. If that is not so, ask the administrator.</translation>
        </message>
        <message>
            <source>Type your password as well: a name alone opens nothing here.</source>
            <translation>Type your password as well: a name alone opens nothing here.</translation>
        </message>
        <message>
            <source>Name and password do not belong together. Type the password again, and look whether capital letters are switched on; who has forgotten it gets a new one from the administrator.</source>
            <translation>Name and password do not belong together. Type the password again, and look whether capital letters are switched on; who has forgotten it gets a new one from the administrator.</translation>
        </message>
        <message>
            <source>The administrator gave this password out, so it opens nothing yet. Choose one of your own in its place.</source>
            <translation>The administrator gave this password out, so it opens nothing yet. Choose one of your own in its place.</translation>
        </message>
        <message>
            <source>This computer has to reach the centre for this: when you sign in here for the first time, after a new password, or when the centre has not been reached for more than seven days. Try again when the line is back, or sign in where you have worked before.</source>
            <translation>This computer has to reach the centre for this: when you sign in here for the first time, after a new password, or when the centre has not been reached for more than seven days. Try again when the line is back, or sign in where you have worked before.</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait %1 seconds, then try again.</source>
            <translation>Too many wrong tries. Wait %1 seconds, then try again.</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait %1 minutes, then try again.</source>
            <translation>Too many wrong tries. Wait %1 minutes, then try again.</translation>
        </message>
        <message>
            <source>A PIN has %1 digits, and not all the same or counting up or down. Choose another.</source>
            <translation>A PIN has %1 digits, and not all the same or counting up or down. Choose another.</translation>
        </message>
        <message>
            <source>This password is too easy to guess. Choose one of at least %1 characters that is neither your name nor one character over and over; a sentence is good.</source>
            <translation>This password is too easy to guess. Choose one of at least %1 characters that is neither your name nor one character over and over; a sentence is good.</translation>
        </message>
        <message>
            <source>Your role does not cover this. Ask a colleague who may do it, or the administrator.</source>
            <translation>Your role does not cover this. Ask a colleague who may do it, or the administrator.</translation>
        </message>
        <message>
            <source>Your role does not cover this: %1. Ask a colleague who may do it, or the administrator.</source>
            <translation>Your role does not cover this: %1. Ask a colleague who may do it, or the administrator.</translation>
        </message>
        <message>
            <source>You are not appointed to window %1. Choose a window of yours, or ask the administrator.</source>
            <translation>You are not appointed to window %1. Choose a window of yours, or ask the administrator.</translation>
        </message>
        <message>
            <source>Type your name and your password. Your name is written beside everything you record.</source>
            <translation>Type your name and your password. Your name is written beside everything you record.</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there for its author. Type your name and password to go on.</source>
            <translation>%1 locked this computer. What was being typed is still there for its author. Type your name and password to go on.</translation>
        </message>
        <message>
            <source>%1 locked this computer. What was being typed is still there. Type your PIN to go on.</source>
            <translation>%1 locked this computer. What was being typed is still there. Type your PIN to go on.</translation>
        </message>
        <message>
            <source>⚠ This hall is still being set up: no officer is appointed yet, so anybody can sign in here with any name. Ask the administrator to appoint the officers before visitors come.</source>
            <translation>⚠ This hall is still being set up: no officer is appointed yet, so anybody can sign in here with any name. Ask the administrator to appoint the officers before visitors come.</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>Signing in …</source>
            <translation>Signing in …</translation>
        </message>
        <message>
            <source>P&amp;IN</source>
            <translation>P&amp;IN</translation>
        </message>
        <message>
            <source>&amp;Another officer, or by password</source>
            <translation>&amp;Another officer, or by password</translation>
        </message>
        <message>
            <source>This is not the PIN. Try again; after three wrong tries in a row only the password opens.</source>
            <translation>This is not the PIN. Try again; after three wrong tries in a row only the password opens.</translation>
        </message>
        <message>
            <source>The PIN opens no more. Type your name and your password.</source>
            <translation>The PIN opens no more. Type your name and your password.</translation>
        </message>
        <message>
            <source>Your password is right, but the administrator gave it out and knows it. Choose one of your own that nobody else knows: at least %1 characters, a sentence is good.</source>
            <translation>Your password is right, but the administrator gave it out and knows it. Choose one of your own that nobody else knows: at least %1 characters, a sentence is good.</translation>
        </message>
        <message>
            <source>New passwor&amp;d</source>
            <translation>New passwor&amp;d</translation>
        </message>
        <message>
            <source>The new password a&amp;gain</source>
            <translation>The new password a&amp;gain</translation>
        </message>
        <message>
            <source>The two new passwords are not the same. Type both again.</source>
            <translation>The two new passwords are not the same. Type both again.</translation>
        </message>
        <message>
            <source>The new password is the old one. Choose another that nobody else knows.</source>
            <translation>The new password is the old one. Choose another that nobody else knows.</translation>
        </message>
        <message>
            <source>My PIN … (Ctrl+Shift+L)</source>
            <translation>My PIN … (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>My PIN</source>
            <translation>My PIN</translation>
        </message>
        <message>
            <source>Six digits open this computer again after you have locked it. They hold on this computer alone; when the program was started anew, or after three wrong tries in a row, the password is asked for first.</source>
            <translation>Six digits open this computer again after you have locked it. They hold on this computer alone; when the program was started anew, or after three wrong tries in a row, the password is asked for first.</translation>
        </message>
        <message>
            <source>New P&amp;IN</source>
            <translation>New P&amp;IN</translation>
        </message>
        <message>
            <source>The PIN a&amp;gain</source>
            <translation>The PIN a&amp;gain</translation>
        </message>
        <message>
            <source>&amp;Set the PIN</source>
            <translation>&amp;Set the PIN</translation>
        </message>
        <message>
            <source>&amp;Remove my PIN</source>
            <translation>&amp;Remove my PIN</translation>
        </message>
        <message>
            <source>The two PINs are not the same. Type both again.</source>
            <translation>The two PINs are not the same. Type both again.</translation>
        </message>
        <message>
            <source>The PIN is set. After locking it opens this computer for you.</source>
            <translation>The PIN is set. After locking it opens this computer for you.</translation>
        </message>
        <message>
            <source>There is no PIN any more. After locking your password opens this computer.</source>
            <translation>There is no PIN any more. After locking your password opens this computer.</translation>
        </message>
        <message>
            <source>Set, change or remove my PIN</source>
            <translation>Set, change or remove my PIN</translation>
        </message>
        <message>
            <source>Your role looks after the system and not after cases, so no lists of cases are shown here. To work on cases, somebody with another role has to sign in.</source>
            <translation>Your role looks after the system and not after cases, so no lists of cases are shown here. To work on cases, somebody with another role has to sign in.</translation>
        </message>
        <message>
            <source>Receptionist</source>
            <translation>Receptionist</translation>
        </message>
        <message>
            <source>Window officer</source>
            <translation>Window officer</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>Discipline inspector</source>
            <translation>Discipline inspector</translation>
        </message>
        <message>
            <source>System administrator</source>
            <translation>System administrator</translation>
        </message>
        <message>
            <source>Security administrator</source>
            <translation>Security administrator</translation>
        </message>
        <message>
            <source>Security auditor</source>
            <translation>Security auditor</translation>
        </message>
        <message>
            <source>reading cases</source>
            <translation>reading cases</translation>
        </message>
        <message>
            <source>registering visitors</source>
            <translation>registering visitors</translation>
        </message>
        <message>
            <source>screening cases and guiding visitors elsewhere</source>
            <translation>screening cases and guiding visitors elsewhere</translation>
        </message>
        <message>
            <source>sending cases to other windows</source>
            <translation>sending cases to other windows</translation>
        </message>
        <message>
            <source>answering a transfer</source>
            <translation>answering a transfer</translation>
        </message>
        <message>
            <source>handling and closing cases</source>
            <translation>handling and closing cases</translation>
        </message>
        <message>
            <source>call-back, evaluation and reopening</source>
            <translation>call-back, evaluation and reopening</translation>
        </message>
        <message>
            <source>adding notes and papers, and correcting</source>
            <translation>adding notes and papers, and correcting</translation>
        </message>
        <message>
            <source>printing the papers of a case</source>
            <translation>printing the papers of a case</translation>
        </message>
        <message>
            <source>seeing identity numbers and phones in full</source>
            <translation>seeing identity numbers and phones in full</translation>
        </message>
        <message>
            <source>coordinating and supervising</source>
            <translation>coordinating and supervising</translation>
        </message>
        <message>
            <source>planning leaders' receptions</source>
            <translation>planning leaders' receptions</translation>
        </message>
        <message>
            <source>booking leaders' receptions</source>
            <translation>booking leaders' receptions</translation>
        </message>
        <message>
            <source>the figures for the analysis meeting</source>
            <translation>the figures for the analysis meeting</translation>
        </message>
        <message>
            <source>No officer of this hall any more: %1.</source>
            <translation>No officer of this hall any more: %1.</translation>
        </message>
        <message>
            <source>Appointed: %1 (%2).</source>
            <translation>Appointed: %1 (%2).</translation>
        </message>
        <message>
            <source>Appointed: %1 (%2), at windows %3.</source>
            <translation>Appointed: %1 (%2), at windows %3.</translation>
        </message>
        <message>
            <source>First time</source>
            <translation>First time</translation>
        </message>
        <message>
            <source>First letter or visit about this, as far as this window knows: handle it with priority, and completely.</source>
            <translation>First letter or visit about this, as far as this window knows: handle it with priority, and completely.</translation>
        </message>
        <message>
            <source>No keyring runs on this computer, so its own secret lies in a file. Cases stay closed without an officer&apos;s password; who takes the disk can still pose as this desk until it is revoked. IT office: log in to a session with a keyring.</source>
            <translation>No keyring runs on this computer, so its own secret lies in a file. Cases stay closed without an officer's password; who takes the disk can still pose as this desk until it is revoked. IT office: log in to a session with a keyring.</translation>
        </message>
        <message>
            <source>The keyring of this computer&apos;s session does not answer, and it holds what opens this desk. Nothing was changed or lost. Unlock the keyring or log in to the usual session, then start again.</source>
            <translation>The keyring of this computer's session does not answer, and it holds what opens this desk. Nothing was changed or lost. Unlock the keyring or log in to the usual session, then start again.</translation>
        </message>
        <message>
            <source>The keyring of this session no longer has what opens this desk. Nothing was changed or lost, unsent work included. Call the IT office: the centre can open device.escrow for it.</source>
            <translation>The keyring of this session no longer has what opens this desk. Nothing was changed or lost, unsent work included. Call the IT office: the centre can open device.escrow for it.</translation>
        </message>
        <message>
            <source>What was registered last can only travel once an officer of this desk has signed in on it. Nothing is lost. Sign in once, then try again.</source>
            <translation>What was registered last can only travel once an officer of this desk has signed in on it. Nothing is lost. Sign in once, then try again.</translation>
        </message>
        <message>
            <source>This desk opens again. Destroy the file %1 now: with it this desk&apos;s disk can be read.</source>
            <translation>This desk opens again. Destroy the file %1 now: with it this desk's disk can be read.</translation>
        </message>
        <message>
            <source>%1 is no secret of a desk. reception-server open-device writes one.</source>
            <translation>%1 is no secret of a desk. reception-server open-device writes one.</translation>
        </message>
        <message>
            <source>%1 is the secret of another desk. Nothing was changed.</source>
            <translation>%1 is the secret of another desk. Nothing was changed.</translation>
        </message>
        <message>
            <source>Restricted matter</source>
            <translation>Restricted matter</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>Restricted</translation>
        </message>
        <message>
            <source>A restricted matter: only its handlers and the coordinator read who the people are and what it is about.</source>
            <translation>A restricted matter: only its handlers and the coordinator read who the people are and what it is about.</translation>
        </message>
        <message>
            <source>If it is yours to work on, take it over with a reason: then you are a handler and read it, and the case says since when and why.</source>
            <translation>If it is yours to work on, take it over with a reason: then you are a handler and read it, and the case says since when and why.</translation>
        </message>
        <message>
            <source>Restricted: read by its handlers and the coordinator alone</source>
            <translation>Restricted: read by its handlers and the coordinator alone</translation>
        </message>
        <message>
            <source>Take over and read …</source>
            <translation>Take over and read …</translation>
        </message>
        <message>
            <source>A restricted matter: only its handlers, the coordinator and whoever recorded this can read it.</source>
            <translation>A restricted matter: only its handlers, the coordinator and whoever recorded this can read it.</translation>
        </message>
        <message>
            <source>This matter is restricted: only its handlers and the coordinator may do this. If it is yours to work on, take it over first, with a reason.</source>
            <translation>This matter is restricted: only its handlers and the coordinator may do this. If it is yours to work on, take it over first, with a reason.</translation>
        </message>
        <message>
            <source>This person is under 14. Fill in “%1”, or say why nobody can be named; then the matter is registered all the same.</source>
            <translation>This person is under 14. Fill in “%1”, or say why nobody can be named; then the matter is registered all the same.</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Guardian</translation>
        </message>
        <message>
            <source>What the guardian is to the child</source>
            <translation>What the guardian is to the child</translation>
        </message>
        <message>
            <source>Restricted to its handlers and the coordinator</source>
            <translation>Restricted to its handlers and the coordinator</translation>
        </message>
        <message>
            <source>Taken over by a further handler</source>
            <translation>Taken over by a further handler</translation>
        </message>
        <message>
            <source>Under 14 years old</source>
            <translation>Under 14 years old</translation>
        </message>
        <message>
            <source>Sensitive: only its handlers and the coordinator read it</source>
            <translation>Sensitive: only its handlers and the coordinator read it</translation>
        </message>
        <message>
            <source>Restricted by rule: matters of family, health, sexual violence and children are read by their handlers and the coordinator alone (Personal Information Protection Law, articles 28 to 31).</source>
            <translation>Restricted by rule: matters of family, health, sexual violence and children are read by their handlers and the coordinator alone (Personal Information Protection Law, articles 28 to 31).</translation>
        </message>
        <message>
            <source>An accusation is sealed: you receive it, window 23 handles it, also what is for the organisation department. Nobody else can see it, find it or be sent it, the unit it is about least of all. Name that unit below.</source>
            <translation>An accusation is sealed: you receive it, window 23 handles it, also what is for the organisation department. Nobody else can see it, find it or be sent it, the unit it is about least of all. Name that unit below.</translation>
        </message>
        <message>
            <source>This is an accusation. Its road is sealed: from the officer who received it to window 23, so only window 23 can be chosen.</source>
            <translation>This is an accusation. Its road is sealed: from the officer who received it to window 23, so only window 23 can be chosen.</translation>
        </message>
        <message>
            <source>An accusation goes from the officer who received it to window 23 and nowhere else.</source>
            <translation>An accusation goes from the officer who received it to window 23 and nowhere else.</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the visitor to window %2 or window %3. What you typed stays on the screen for you, and no copy of it is kept on this computer.</source>
            <translation>This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the visitor to window %2 or window %3. What you typed stays on the screen for you, and no copy of it is kept on this computer.</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the visitor to window %2. What you typed stays on the screen for you, and no copy of it is kept on this computer.</source>
            <translation>This accusation is about the unit that sits at window %1, or about one under or over it, so it is not registered here. Bring the visitor to window %2. What you typed stays on the screen for you, and no copy of it is kept on this computer.</translation>
        </message>
        <message>
            <source>This accusation is about the discipline organ itself, so window 23 does not get it. It goes upward: take the next step “Sent to a higher level” to the discipline organ above, print the cover, and hand it over in a closed envelope.</source>
            <translation>This accusation is about the discipline organ itself, so window 23 does not get it. It goes upward: take the next step “Sent to a higher level” to the discipline organ above, print the cover, and hand it over in a closed envelope.</translation>
        </message>
        <message>
            <source>This accusation is about the unit that sits at window %1, or about one under or over it, so it is never sent there.</source>
            <translation>This accusation is about the unit that sits at window %1, or about one under or over it, so it is never sent there.</translation>
        </message>
        <message>
            <source>The accusation is about the unit that sits at that window, or about one under or over it: it may neither lie there nor go there.</source>
            <translation>The accusation is about the unit that sits at that window, or about one under or over it: it may neither lie there nor go there.</translation>
        </message>
        <message>
            <source>Show the numbers in full</source>
            <translation>Show the numbers in full</translation>
        </message>
        <message>
            <source>Identity numbers and phones are covered, and shown for half a minute when there is a reason. It is recorded with your name, and supervisors can read it. Write no name and no number into it.</source>
            <translation>Identity numbers and phones are covered, and shown for half a minute when there is a reason. It is recorded with your name, and supervisors can read it. Write no name and no number into it.</translation>
        </message>
        <message>
            <source>Choose the reason</source>
            <translation>Choose the reason</translation>
        </message>
        <message>
            <source>Another reason, in my own words</source>
            <translation>Another reason, in my own words</translation>
        </message>
        <message>
            <source>&amp;In my words</source>
            <translation>&amp;In my words</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>&amp;Show it</translation>
        </message>
        <message>
            <source>What is on record is shown covered here. Type the whole new number.</source>
            <translation>What is on record is shown covered here. Type the whole new number.</translation>
        </message>
        <message>
            <source>Who looked at this case</source>
            <translation>Who looked at this case</translation>
        </message>
        <message>
            <source>What all counters have told the centre, the newest first. What a counter without a line has not sent yet is missing.</source>
            <translation>What all counters have told the centre, the newest first. What a counter without a line has not sent yet is missing.</translation>
        </message>
        <message>
            <source>Asking the centre who looked at this case …</source>
            <translation>Asking the centre who looked at this case …</translation>
        </message>
        <message>
            <source>&amp;Ask again</source>
            <translation>&amp;Ask again</translation>
        </message>
        <message>
            <source>The centre has been told of nobody who looked at this case.</source>
            <translation>The centre has been told of nobody who looked at this case.</translation>
        </message>
        <message>
            <source>Entries: %1</source>
            <translation>Entries: %1</translation>
        </message>
        <message>
            <source>Only the newest %1 entries are shown.</source>
            <translation>Only the newest %1 entries are shown.</translation>
        </message>
        <message>
            <source>The centre cannot be reached now, and it alone knows who looked at a case at the other counters. Ask again when the line is back.</source>
            <translation>The centre cannot be reached now, and it alone knows who looked at a case at the other counters. Ask again when the line is back.</translation>
        </message>
        <message>
            <source>Who looked at a case is listed for coordinator and supervisor at windows 01 and 02, and of an accusation for the discipline inspection at window 23.</source>
            <translation>Who looked at a case is listed for coordinator and supervisor at windows 01 and 02, and of an accusation for the discipline inspection at window 23.</translation>
        </message>
        <message>
            <source>The centre&apos;s program is too old to tell who looked at a case. Tell the administrator.</source>
            <translation>The centre's program is too old to tell who looked at a case. Tell the administrator.</translation>
        </message>
        <message>
            <source>The centre gave no answer that can be read. Ask again, and tell the administrator if it stays so.</source>
            <translation>The centre gave no answer that can be read. Ask again, and tell the administrator if it stays so.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>At which window</source>
            <translation>At which window</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>opened the case</source>
            <translation>opened the case</translation>
        </message>
        <message>
            <source>saw the numbers in full</source>
            <translation>saw the numbers in full</translation>
        </message>
        <message>
            <source>printed a paper</source>
            <translation>printed a paper</translation>
        </message>
        <message>
            <source>printed: %1, copy %2</source>
            <translation>printed: %1, copy %2</translation>
        </message>
        <message>
            <source>printed a list</source>
            <translation>printed a list</translation>
        </message>
        <message>
            <source>looked for a person by a number</source>
            <translation>looked for a person by a number</translation>
        </message>
        <message>
            <source>To reach the visitor</source>
            <translation>To reach the visitor</translation>
        </message>
        <message>
            <source>To compare with the document that was shown</source>
            <translation>To compare with the document that was shown</translation>
        </message>
        <message>
            <source>To fill in a paper</source>
            <translation>To fill in a paper</translation>
        </message>
        <message>
            <source>To correct what was recorded</source>
            <translation>To correct what was recorded</translation>
        </message>
        <message>
            <source>&amp;Who looked at it …</source>
            <translation>&amp;Who looked at it …</translation>
        </message>
        <message>
            <source>listing who looked at a case</source>
            <translation>listing who looked at a case</translation>
        </message>
        <message>
            <source>⚠ Withdrawn cases: %1</source>
            <translation>⚠ Withdrawn cases: %1</translation>
        </message>
        <message>
            <source>The centre withdraws %1 of %2 cases from this computer. That is more at once than an ordinary day brings, so nothing was erased. Until this is answered nothing new comes from the centre; what is recorded here is still sent. Ask the IT office whether the centre means it.</source>
            <translation>The centre withdraws %1 of %2 cases from this computer. That is more at once than an ordinary day brings, so nothing was erased. Until this is answered nothing new comes from the centre; what is recorded here is still sent. Ask the IT office whether the centre means it.</translation>
        </message>
        <message>
            <source>The centre withdraws %1 of %2 cases from this computer, and it was answered that they stay. Nothing was erased, and nothing new comes from the centre. Call the IT office: it sets the centre right, or asks for the cases to be erased. What is recorded here is still sent.</source>
            <translation>The centre withdraws %1 of %2 cases from this computer, and it was answered that they stay. Nothing was erased, and nothing new comes from the centre. Call the IT office: it sets the centre right, or asks for the cases to be erased. What is recorded here is still sent.</translation>
        </message>
        <message>
            <source>It was agreed that %1 of %2 cases are erased from this computer, as the centre wishes. That happens as soon as the centre is reached.</source>
            <translation>It was agreed that %1 of %2 cases are erased from this computer, as the centre wishes. That happens as soon as the centre is reached.</translation>
        </message>
        <message>
            <source>Only a coordinator or an administrator who is signed in on this computer can answer.</source>
            <translation>Only a coordinator or an administrator who is signed in on this computer can answer.</translation>
        </message>
        <message>
            <source>The centre means it: erase them here</source>
            <translation>The centre means it: erase them here</translation>
        </message>
        <message>
            <source>Keep them, and ask the IT office</source>
            <translation>Keep them, and ask the IT office</translation>
        </message>
        <message>
            <source>This computer is shut out</source>
            <translation>This computer is shut out</translation>
        </message>
        <message>
            <source>The centre has revoked this computer, so that nobody can sign in here and no case is shown. Call the IT office: it knows why, and can connect the computer anew.</source>
            <translation>The centre has revoked this computer, so that nobody can sign in here and no case is shown. Call the IT office: it knows why, and can connect the computer anew.</translation>
        </message>
        <message>
            <source>The centre has revoked this computer and had the cases on it erased; the centre still has them. Nobody can sign in here. Call the IT office: it knows why, and can connect the computer anew.</source>
            <translation>The centre has revoked this computer and had the cases on it erased; the centre still has them. Nobody can sign in here. Call the IT office: it knows why, and can connect the computer anew.</translation>
        </message>
        <message>
            <source>%1 entries that were saved here and not sent yet are kept, locked, on this computer. Leave it as it is: the IT office carries them to the centre on a USB stick.</source>
            <translation>%1 entries that were saved here and not sent yet are kept, locked, on this computer. Leave it as it is: the IT office carries them to the centre on a USB stick.</translation>
        </message>
        <message>
            <source>The computer was shut out of the centre, and what the centre holds was erased from it.</source>
            <translation>The computer was shut out of the centre, and what the centre holds was erased from it.</translation>
        </message>
        <message>
            <source>✖ Record in doubt</source>
            <translation>✖ Record in doubt</translation>
        </message>
        <message>
            <source>The centre’s record does not match what it signed before; tell the auditor. Go on working: nothing you save is lost.</source>
            <translation>The centre’s record does not match what it signed before; tell the auditor. Go on working: nothing you save is lost.</translation>
        </message>
        <message>
            <source>%1 signed records of the centre were written to %2.</source>
            <translation>%1 signed records of the centre were written to %2.</translation>
        </message>
        <message>
            <source>This case was erased when its retention period had ended. Nothing can be added to it.</source>
            <translation>This case was erased when its retention period had ended. Nothing can be added to it.</translation>
        </message>
        <message>
            <source>Erasure of a case</source>
            <translation>Erasure of a case</translation>
        </message>
        <message>
            <source>The case was erased, since its retention period had ended.</source>
            <translation>The case was erased, since its retention period had ended.</translation>
        </message>
        <message>
            <source>✖ Reading not on record</source>
            <translation>✖ Reading not on record</translation>
        </message>
        <message>
            <source>The centre does not take this computer’s record of who read what; tell the administrator. Go on working: nothing you save is lost.</source>
            <translation>The centre does not take this computer’s record of who read what; tell the administrator. Go on working: nothing you save is lost.</translation>
        </message>
        <message>
            <source>This is not the earlier password. Type the one that you had when you last worked at this computer, or go on without it.</source>
            <translation>This is not the earlier password. Type the one that you had when you last worked at this computer, or go on without it.</translation>
        </message>
        <message>
            <source>Your password was changed at another desk. Type the earlier one as well, so that the accusations you received here and what you typed and did not send still open; or go on without it, and they stay closed here until you do.</source>
            <translation>Your password was changed at another desk. Type the earlier one as well, so that the accusations you received here and what you typed and did not send still open; or go on without it, and they stay closed here until you do.</translation>
        </message>
        <message>
            <source>Ea&amp;rlier password</source>
            <translation>Ea&amp;rlier password</translation>
        </message>
        <message>
            <source>&amp;Go on without it</source>
            <translation>&amp;Go on without it</translation>
        </message>
        <message>
            <source>✖ Accusations do not open here</source>
            <translation>✖ Accusations do not open here</translation>
        </message>
        <message>
            <source>You do not hold yet what opens the accusations that come to this desk. As soon as another discipline inspector signs in here, you have it from your next sign-in on.</source>
            <translation>You do not hold yet what opens the accusations that come to this desk. As soon as another discipline inspector signs in here, you have it from your next sign-in on.</translation>
        </message>
        <message>
            <source>Nobody at this desk holds what opened its accusations any more, so it made a new key, which the centre does not trust yet. Ask the administrator to release this desk. Accusations from before open again when the officers who received them sign in.</source>
            <translation>Nobody at this desk holds what opened its accusations any more, so it made a new key, which the centre does not trust yet. Ask the administrator to release this desk. Accusations from before open again when the officers who received them sign in.</translation>
        </message>
        <message>
            <source>Extract without names</source>
            <translation>Extract without names</translation>
        </message>
        <message>
            <source>Identity page</source>
            <translation>Identity page</translation>
        </message>
        <message>
            <source>This extract names nobody who brings the matter. Who that is stands on the identity page of the same code, which is kept apart. *** stands for what visitors wrote of themselves. Only this extract is handed on.</source>
            <translation>This extract names nobody who brings the matter. Who that is stands on the identity page of the same code, which is kept apart. *** stands for what visitors wrote of themselves. Only this extract is handed on.</translation>
        </message>
        <message>
            <source>Keep this page apart, in a sealed envelope that carries the case code alone. It is not copied and not handed on with the extract.</source>
            <translation>Keep this page apart, in a sealed envelope that carries the case code alone. It is not copied and not handed on with the extract.</translation>
        </message>
        <message>
            <source>I have read this page and the extract of the same code, or they were read to me, and they agree with what I said.</source>
            <translation>I have read this page and the extract of the same code, or they were read to me, and they agree with what I said.</translation>
        </message>
        <message>
            <source>Print the identity page</source>
            <translation>Print the identity page</translation>
        </message>
        <message>
            <source>The page names who brings the accusation, with whole numbers. That you print it is recorded with your name and the reason, and the discipline inspection can read it. Put it into its own sealed envelope at once. Write no name and no number into the reason.</source>
            <translation>The page names who brings the accusation, with whole numbers. That you print it is recorded with your name and the reason, and the discipline inspection can read it. Put it into its own sealed envelope at once. Write no name and no number into the reason.</translation>
        </message>
        <message>
            <source>&amp;Print the page</source>
            <translation>&amp;Print the page</translation>
        </message>
        <message>
            <source>Identity page, for its own envelope …</source>
            <translation>Identity page, for its own envelope …</translation>
        </message>
        <message>
            <source>This computer has no certificate that it could show to the centre, or has lost the key to it. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>This computer has no certificate that it could show to the centre, or has lost the key to it. The administrator must connect this computer again. Go on working: nothing you save is lost.</translation>
        </message>
        <message>
            <source>This computer’s certificate is signed by nobody but itself, and the centre does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>This computer’s certificate is signed by nobody but itself, and the centre does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</translation>
        </message>
        <message>
            <source>This computer’s certificate was issued elsewhere, not by our centre, which does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>This computer’s certificate was issued elsewhere, not by our centre, which does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</translation>
        </message>
        <message>
            <source>This computer’s certificate was issued by our centre for another use than a desk’s, and the centre does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</source>
            <translation>This computer’s certificate was issued by our centre for another use than a desk’s, and the centre does not let it in. The administrator must connect this computer again. Go on working: nothing you save is lost.</translation>
        </message>
        <message>
            <source>What answers at the centre’s address does not speak as our centre does: it is another program, or something on the line in between. Nothing was sent to it. Go on working, and call the administrator.</source>
            <translation>What answers at the centre’s address does not speak as our centre does: it is another program, or something on the line in between. Nothing was sent to it. Go on working, and call the administrator.</translation>
        </message>
        <message>
            <source>Take over numbers that a colleague typed</source>
            <translation>Take over numbers that a colleague typed</translation>
        </message>
        <message>
            <source>A colleague typed these identity numbers and phones. They are taken over in full when there is a reason. It is recorded with your name, and supervisors can read it. Write no name and no number into it.</source>
            <translation>A colleague typed these identity numbers and phones. They are taken over in full when there is a reason. It is recorded with your name, and supervisors can read it. Write no name and no number into it.</translation>
        </message>
        <message>
            <source>&amp;Take them over</source>
            <translation>&amp;Take them over</translation>
        </message>
        <message>
            <source>What you typed here and did not send is back. Cancel throws it away.</source>
            <translation>What you typed here and did not send is back. Cancel throws it away.</translation>
        </message>
        <message>
            <source>A form that you began and did not send is still here: %1.</source>
            <translation>A form that you began and did not send is still here: %1.</translation>
        </message>
        <message>
            <source>Open the form</source>
            <translation>Open the form</translation>
        </message>
        <message>
            <source>The form that you began is closed, because its case has left this window: %1. What you typed is kept for you.</source>
            <translation>The form that you began is closed, because its case has left this window: %1. What you typed is kept for you.</translation>
        </message>
        <message>
            <source>Show what I typed</source>
            <translation>Show what I typed</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>What you typed</translation>
        </message>
        <message>
            <source>This form cannot be opened now: its case has left this window, or does not take such an order any more. Copy from below what you need. It stays here, for you alone, until you discard it.</source>
            <translation>This form cannot be opened now: its case has left this window, or does not take such an order any more. Copy from below what you need. It stays here, for you alone, until you discard it.</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Keep it</translation>
        </message>
        <message>
            <source>&amp;Discard it</source>
            <translation>&amp;Discard it</translation>
        </message>
        <message>
            <source>Archived for thirty days: kept by this window alone</source>
            <translation>Archived for thirty days: kept by this window alone</translation>
        </message>
        <message>
            <source>You asked for it yourself: another officer has to agree.</source>
            <translation>You asked for it yourself: another officer has to agree.</translation>
        </message>
        <message>
            <source>Erasure at the end of its period asked for</source>
            <translation>Erasure at the end of its period asked for</translation>
        </message>
        <message>
            <source>Erasure at the end of its period agreed to</source>
            <translation>Erasure at the end of its period agreed to</translation>
        </message>
        <message>
            <source>Forms that you began here and did not send cannot be opened any more, because they lay under an earlier password, and were deleted: %1.</source>
            <translation>Forms that you began here and did not send cannot be opened any more, because they lay under an earlier password, and were deleted: %1.</translation>
        </message>
        <message>
            <source>This form is closed, because its case has left this window, and what you typed cannot be kept on this computer now. Copy from below what you need: it is here until you discard it or the program ends.</source>
            <translation>This form is closed, because its case has left this window, and what you typed cannot be kept on this computer now. Copy from below what you need: it is here until you discard it or the program ends.</translation>
        </message>
        <message>
            <source>It could not be deleted now, because nothing can be written to the disk. It stays, and is offered again.</source>
            <translation>It could not be deleted now, because nothing can be written to the disk. It stays, and is offered again.</translation>
        </message>
        <message>
            <source>It still cannot be kept on this computer. Copy what you need.</source>
            <translation>It still cannot be kept on this computer. Copy what you need.</translation>
        </message>
        <message>
            <source>This form was sent or discarded meanwhile.</source>
            <translation>This form was sent or discarded meanwhile.</translation>
        </message>
    </context>
</TS>
