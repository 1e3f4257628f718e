package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.daylight.notifications.NoticeFilter;
import org.daylight.notifications.NoticeLine;
import org.daylight.notifications.Notices;

/** The filtered notices as a file for a spreadsheet. */
@WebServlet("/staff/notices.csv")
public class NoticesDownload extends ListDownload {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Notices notices;

    @Override
    Export<?> export(String list, Fields asked) {
        NoticeFilter filter = NoticeAddress.parse(asked.text("department"), asked.text("duty"), asked.text("text"));
        return new Export<>(list, today(), asked.query("department", "duty"), "createdAt", page -> notices.find(filter, page),
                values("notices.csv.head", this::cells));
    }

    private Object[] cells(NoticeLine line) {
        return new Object[] {line.caseNumber(), line.subject(), language.pick(line.itemZh(), line.itemEn()),
            language.pick(line.departmentZh(), line.departmentEn()), words.of(line.kind()), words.of(line.channel()), words.of(line.state()),
            words.moment(line.createdAt()), words.day(line.dueOn()), yes(line.late()), words.moment(line.sentAt()), line.sentBy(), words.of(line.toldHow())};
    }
}
