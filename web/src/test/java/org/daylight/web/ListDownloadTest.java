package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.daylight.audit.AuditTrail;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ListDownloadTest {

    private final List<String> happened = new ArrayList<>();
    private final StringWriter body = new StringWriter();
    private final ByteArrayOutputStream book = new ByteArrayOutputStream();

    /** Numbers from 1, in pages as a door gives them. */
    private final class Numbers extends ListDownload {
        private static final long serialVersionUID = 1L;
        private final int count;

        Numbers(int count, boolean mayTrace) {
            this.count = count;
            trail = new AuditTrail() {
                @Override
                public String caller() {
                    return "anna";
                }

                @Override
                public void done(String actor, String action, String subject) {
                    if (!mayTrace) {
                        throw new IllegalStateException("no trail");
                    }
                    happened.add(actor + ": " + action + ": " + subject);
                }
            };
        }

        @Override
        Export<?> export(String list, Fields asked) {
            return new Export<>(list, LocalDate.of(2026, 11, 23), asked.query("department"), null, page -> new Page<>(IntStream
                    .range(page.first(), Math.min(count, page.first() + page.size())).mapToObj(i -> i + 1).toList(), count),
                    new Table.Values<Integer>("Number", line -> new Object[] {line}));
        }
    }

    private HttpServletRequest request(String path) {
        Map<String, String[]> parameters = Map.of("department", new String[] {"PLAN"}, "text", new String[] {"Zhang"}, "other", new String[] {"x"});
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getServletPath") ? path : parameters);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    happened.add(method.getName() + (arguments == null ? "" : " " + List.of(arguments)));
                    return switch (method.getName()) {
                        case "getWriter" -> new PrintWriter(body, true);
                        case "getOutputStream" -> stream();
                        default -> null;
                    };
                });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int one) {
                book.write(one);
            }
        };
    }

    private List<String> lines() {
        return body.toString().lines().toList();
    }

    @Test
    @Article("AUT-16")
    void who_took_which_list_by_which_filter_is_written_before_the_first_row_leaves() throws IOException {
        new Numbers(3, true).doGet(request("/staff/numbers.csv"), response());
        assertThat(happened).containsExactly("anna: export numbers: department=PLAN text rows=3 csv", "setContentType [text/csv; charset=UTF-8]",
                "setHeader [X-Content-Type-Options, nosniff]",
                "setHeader [Content-Disposition, attachment; filename=\"numbers-2026-11-23.csv\"; filename*=UTF-8''numbers-2026-11-23.csv]", "getWriter");
    }

    @Test
    @Article("AUT-16")
    void without_a_trace_nothing_leaves() {
        assertThatThrownBy(() -> new Numbers(3, false).doGet(request("/staff/numbers.csv"), response())).hasMessage("no trail");
        assertThat(happened).isEmpty();
    }

    @Test
    void what_is_published_leaves_without_a_trace() throws IOException {
        new Numbers(3, false).doGet(request("/catalogue.csv"), response());
        assertThat(lines()).containsExactly("\ufeffNumber", "1", "2", "3");
    }

    @Test
    @Article("AUT-16")
    void the_same_rows_leave_as_a_workbook_with_numbers_as_numbers_and_a_trace() throws IOException {
        new Numbers(1_001, true).doGet(request("/staff/numbers.xlsx"), response());
        assertThat(happened.get(0)).isEqualTo("anna: export numbers: department=PLAN text rows=1001 xlsx");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book.toByteArray()))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows).hasSize(1_002);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Number");
            assertThat(rows.get(1_001).getCellAsNumber(0)).hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("1001"));
        }
    }

    @Test
    void every_page_is_written_once() throws IOException {
        new Numbers(1_001, true).doGet(request("/staff/numbers.csv"), response());
        assertThat(lines()).hasSize(1_002).doesNotHaveDuplicates().endsWith("1000", "1001");
    }

    @Test
    void a_list_that_is_read_whole_is_written_once_however_long_it_is() {
        List<Integer> written = new ArrayList<>();
        new AllRows<>(Export.whole(IntStream.range(0, 700).boxed().toList()), null).forEachRemaining(written::add);
        assertThat(written).hasSize(700).doesNotHaveDuplicates();
    }

    @Test
    void a_list_that_is_read_on_from_its_last_row_keeps_one_portion_and_gives_each_row_once() {
        for (int count : new int[] {0, 1, 499, 500, 501, 1_000, 1_234}) {
            List<Integer> asked = new ArrayList<>();
            List<Integer> written = new ArrayList<>();
            new OnwardRows<Integer>(count, last -> {
                asked.add(last);
                return IntStream.rangeClosed(last == null ? 1 : last + 1, count).limit(OnwardRows.PORTION).boxed().toList();
            }).forEachRemaining(written::add);
            assertThat(written).as("%d rows", count).isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
            assertThat(asked).hasSize(count == 0 ? 0 : 1 + count / OnwardRows.PORTION);
        }
    }

    @Test
    void an_empty_list_has_its_headings() throws IOException {
        new Numbers(0, true).doGet(request("/staff/numbers.csv"), response());
        assertThat(lines()).containsExactly("\ufeffNumber");
    }

    @Test
    void a_list_that_fits_is_written_whole() throws IOException {
        new Numbers(ListDownload.MOST, true).doGet(request("/staff/numbers.csv"), response());
        assertThat(lines()).hasSize(ListDownload.MOST + 1);
    }

    @Test
    void a_list_that_does_not_fit_is_refused_and_never_cut() {
        Problem problem = catchThrowableOfType(Problem.class, () -> new Numbers(ListDownload.MOST + 1, true).doGet(request("/staff/n.csv"), response()));
        assertThat(problem).extracting(Problem::code, refused -> refused.kind().status()).containsExactly("list.too-many-for-export", 422);
        assertThat(happened).isEmpty();
    }

    @Test
    void too_many_cases_are_refused_with_what_to_do() {
        Problem problem = catchThrowableOfType(Problem.class, () -> new CasesDownload().bound().check(ListDownload.MOST + 1L));
        assertThat(problem).extracting(Problem::code, refused -> refused.kind().status()).containsExactly("cases.too-many-for-export", 422);
        assertThat(ProblemTexts.text(problem, Locale.ENGLISH)).contains("100,000", "Narrow the filter");
        assertThat(ProblemTexts.text(problem, Locale.CHINESE)).contains("100,000", "缩小筛选范围");
    }
}
