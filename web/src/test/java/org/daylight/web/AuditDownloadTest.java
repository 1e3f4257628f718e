package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.audit.AuditFilter;
import org.daylight.audit.AuditLine;
import org.daylight.audit.AuditReading;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.junit.jupiter.api.Test;

class AuditDownloadTest {

    private static final class Lines extends AuditReading {
        private final List<PageRequest> asked = new ArrayList<>();

        @Override
        public Page<AuditLine> find(AuditFilter filter, PageRequest page) {
            asked.add(page);
            return new Page<>(IntStream.range(page.first(), Math.min(page.first() + page.size(), 700)).mapToObj(Lines::line).toList(), 700 + asked.size());
        }

        private static AuditLine line(int n) {
            return new AuditLine(n, null, null, null, null, null, null, false);
        }
    }

    private static AuditDownload download(AuditReading reading) {
        AuditDownload download = new AuditDownload();
        download.reading = reading;
        download.clock = Clock.systemUTC();
        download.language = new Language();
        download.language.request = (HttpServletRequest) Proxy.newProxyInstance(AuditDownloadTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> null);
        download.language.choose();
        return download;
    }

    @Test
    @Article("AUT-16")
    void lines_that_are_written_meanwhile_move_no_other_line_to_another_page() {
        Lines lines = new Lines();
        List<Object> written = new ArrayList<>();
        download(lines).export("audit", Fields.empty()).rows().get().forEachRemaining(written::add);
        assertThat(written).hasSize(700).doesNotHaveDuplicates();
        assertThat(lines.asked).startsWith(new PageRequest(0, 500, "at", true, ListDownload.MOST), new PageRequest(500, 500, "at", true, 0));
    }
}
