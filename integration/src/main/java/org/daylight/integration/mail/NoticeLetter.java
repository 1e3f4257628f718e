package org.daylight.integration.mail;

import java.util.Optional;
import org.daylight.notifications.OutgoingNotice;

/** A notice as a letter, in Chinese and in English; it names the case, not the applicant. */
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

    private NoticeLetter() {
    }

    static String subject(OutgoingNotice notice) {
        return "【阳光审批】" + oneLine(notice.itemZh()) + "：变更告知 / Notice of a change";
    }

    /** @param publicUrl where the progress of cases is shown; empty: not named */
    static String text(OutgoingNotice notice, Optional<String> publicUrl) {
        Optional<String> progress = publicUrl.map(url -> url.replaceAll("/+$", "") + "/index.xhtml?number=" + notice.caseNumber());
        return WORDS.formatted(notice.textZh(), notice.textEn(), notice.caseNumber(), progress.map(address -> "查询进度：" + address + "\n").orElse(""),
                progress.map(address -> "Progress: " + address + "\n").orElse(""));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
