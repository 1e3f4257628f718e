package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.LegalTime;

/**
 * A filtered list as a file: all rows or none, and before the first one leaves, the audit trail says who took which list by which filter.
 * Only what is published anyway leaves without a trace. A list with too many rows is refused by the {@link #bound()}.
 *
 * @article AUT-16 (004 art. 34(1))
 */
abstract class ListDownload extends HttpServlet {

    static final int MOST = 100_000;
    private static final Set<String> PUBLISHED = Set.of("/catalogue.csv");
    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditTrail trail;
    @Inject
    transient Language language;
    @Inject
    transient Words words;
    @Inject
    transient Clock clock;

    /** @param list last part of the address without its ending, such as {@code cases} */
    abstract Export<?> export(String list, Fields asked);

    Export.Bound bound() {
        return new Export.Bound(MOST, "list.too-many-for-export", null);
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        Fields asked = Fields.of(request.getParameterMap());
        Export<?> export = export(path.replaceAll(".*/|\\.[a-z]+$", ""), asked);
        Export<?> leaving = path.endsWith(".xlsx") ? export.asWorkbook() : export;
        send(leaving, !PUBLISHED.contains(path), asked.text("text") != null, response);
    }

    private <T> void send(Export<T> export, boolean audited, boolean searched, HttpServletResponse response) throws IOException {
        Export.Rows<T> rows = export.rows().get();
        bound().check(rows.total());
        if (audited) {
            trail.done(trail.caller(), "export " + export.list(), subject(export, searched, rows.total()));
        }
        Handout.begin(response, export.table().mediaType(), export.fileName());
        export.table().write(rows, response);
    }

    /** That a text was searched for, never the text: it may be a person's name. */
    private static String subject(Export<?> export, boolean searched, long total) {
        return (export.filter() + (searched ? " text" : "") + " rows=" + total + " " + export.table().ending().substring(1)).strip();
    }

    /** @param head key of the headings */
    <T> Table<T> values(String head, Function<T, Object[]> row) {
        return new Table.Values<>(language.say(head), row);
    }

    LocalDate today() {
        return LegalTime.today(clock);
    }

    String yes(boolean truth) {
        return language.say(truth ? "yes" : "no");
    }
}
