package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.daylight.kernel.Problem;
import org.daylight.press.Press;
import org.daylight.press.PrintOrder;

/**
 * A supervision report as it is shown, as a workbook that is written as it is read, or as a print of at most {@value #MOST_PRINTED} lines
 * ({@code report.too-long-to-print}, 422). Each says its period, its filter, its moment and who made it.
 *
 * @article MON-07 (000 art. 17(2))
 */
@WebServlet({"/supervision/report-book.xlsx", "/supervision/report-print.pdf"})
public class ReportsDownload extends ListDownload {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PRINTED = 2_000;

    @Inject
    transient ReportSheets sheets;
    @Inject
    transient Press press;

    @Override
    Export<?> export(String list, Fields asked) {
        ReportSheet sheet = sheets.of(asked);
        boolean printed = list.equals("report-print");
        if (printed && sheet.total() > MOST_PRINTED) {
            throw new Problem(Problem.Kind.REFUSED, "report.too-long-to-print", "MON-07", MOST_PRINTED);
        }
        return new Export<>("report-" + sheet.name(), today(), asked.query(ReportSheets.CONDITIONS), () -> new Lines(sheet.rows().get(), sheet.total()),
                printed ? new Print(sheet, this) : new Table.Report(sheet));
    }

    private record Lines(Iterator<Object[]> rows, long total) implements Export.Rows<Object[]> {
        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Object[] next() {
            return rows.next();
        }
    }

    private record Print(ReportSheet sheet, ReportsDownload house) implements Table<Object[]> {
        @Override
        public String ending() {
            return ".pdf";
        }

        @Override
        public String mediaType() {
            return Handout.PDF;
        }

        @Override
        public void write(Iterator<Object[]> rows, HttpServletResponse response) throws IOException {
            String lines = StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false).map(ReportSheet::tabbed).collect(Collectors.joining("\n"));
            Map<String, String> values = Map.of("title", sheet.title(), "about", String.join("\n", sheet.about()), "head", String.join("\t", sheet.head()), "lines", lines,
                    "maker", house.trail.caller(), "none", house.language.say("report.empty"), "language", house.language.getTag());
            response.getOutputStream().write(house.press.print(new PrintOrder("reports/1/report", values, null, null, "", "")));
        }
    }
}
