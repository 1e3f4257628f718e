package org.daylight.integration.mail;

import java.util.Optional;
import org.daylight.notifications.OutgoingMessage;
import org.daylight.notifications.OutgoingNotice;

/** A notice or a message as a letter, in Chinese and in English; it names the case, not the applicant. */
final class NoticeLetter {
    private static final String WORDS = """
            您好！

            %1$s

            办件编号：%3$s
            %4$s
            本邮件由系统自动发送，请勿回复。

            ----

            %2$s

            Case number: %3$s
            %5$s
            This e-mail was sent automatically; please do not reply.
            """;

    /** An e-mail as it leaves. */
    record Letter(String recipient, String subject, String text) {
    }

    private NoticeLetter() {
    }

    /** @param message an {@link OutgoingNotice} or an {@link OutgoingMessage} */
    static Letter of(Object message, Optional<String> publicUrl) {
        if (message instanceof OutgoingMessage told) {
            return new Letter(told.recipient(), "【阳光审批】" + oneLine(told.subjectZh()) + " / " + oneLine(told.subjectEn()),
                    words(told.textZh(), told.textEn(), told.caseNumber(), publicUrl));
        }
        OutgoingNotice notice = (OutgoingNotice) message;
        return new Letter(notice.recipient(), subject(notice), text(notice, publicUrl));
    }

    static String subject(OutgoingNotice notice) {
        return "【阳光审批】" + oneLine(notice.itemZh()) + "：变更告知 / Notice of a change";
    }

    /** @param publicUrl where the progress of cases is shown; empty: not named */
    static String text(OutgoingNotice notice, Optional<String> publicUrl) {
        return words(notice.textZh(), notice.textEn(), notice.caseNumber(), publicUrl);
    }

    private static String words(String textZh, String textEn, String caseNumber, Optional<String> publicUrl) {
        Optional<String> progress = publicUrl.map(url -> url.replaceAll("/+$", "") + "/index.xhtml?number=" + caseNumber);
        return WORDS.formatted(textZh, textEn, caseNumber, progress.map(address -> "查询进度：" + address + "\n").orElse(""),
                progress.map(address -> "Progress: " + address + "\n").orElse(""));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
