package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daylight.kernel.Article;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.junit.jupiter.api.Test;

class AuditDownloadTest {

    private static AuditDownload download() {
        AuditDownload download = new AuditDownload();
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
        String order = download().export("audit", Fields.empty()).order();
        List<PageRequest> asked = new ArrayList<>();
        LazyRows.PageSource<Integer> source = page -> {
            asked.add(page);
            return new Page<>(IntStream.range(page.first(), Math.min(page.first() + page.size(), 700)).boxed().toList(), 700 + asked.size());
        };
        List<Integer> written = new ArrayList<>();
        new AllRows<>(source, order).forEachRemaining(written::add);
        assertThat(written).hasSize(700).doesNotHaveDuplicates();
        assertThat(asked).startsWith(new PageRequest(0, 500, "at", true), new PageRequest(500, 500, "at", true));
    }
}
