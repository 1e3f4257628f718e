package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** No list leaves the house past the audit trail, also none that is written later. */
class EveryDownloadTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of("target/classes/org/daylight/web");

    /** Has the ending of a list but no rows of one. */
    private static final Set<Class<?>> NO_LISTS = Set.of(ImportTemplate.class);

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<Class<?>> servlets() throws Exception {
        List<Class<?>> servlets = new ArrayList<>();
        for (Path file : files(CLASSES, ".class")) {
            String name = "org.daylight.web." + CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
            Class<?> type = Class.forName(name, false, EveryDownloadTest.class.getClassLoader());
            if (type.isAnnotationPresent(WebServlet.class)) {
                servlets.add(type);
            }
        }
        return servlets;
    }

    private static boolean isList(Class<?> servlet) {
        return Arrays.stream(servlet.getAnnotation(WebServlet.class).value()).anyMatch(path -> path.endsWith(".csv") || path.endsWith(".xlsx"));
    }

    @Test
    @Article("AUT-16")
    void every_list_that_can_be_downloaded_leaves_by_the_one_way_that_writes_the_audit_trail() throws Exception {
        List<Class<?>> lists = servlets().stream().filter(EveryDownloadTest::isList).filter(servlet -> !NO_LISTS.contains(servlet)).toList();
        assertThat(lists).contains(CasesDownload.class, PeopleWorkbook.class).hasSizeGreaterThan(8).allMatch(ListDownload.class::isAssignableFrom);
    }

    @Test
    @Article("AUT-16")
    void a_download_has_no_other_way_to_answer() throws Exception {
        assertThat(servlets().stream().filter(ListDownload.class::isAssignableFrom).flatMap(servlet -> Arrays.stream(servlet.getDeclaredMethods())))
                .noneMatch(method -> method.getName().matches("service|do[A-Z].*"));
    }

    @Test
    @Article("AUT-16")
    void rows_of_a_spreadsheet_are_written_nowhere_else() throws IOException {
        Set<String> writers = Set.of("Csv.class", "Table$Values.class", "Table$Book.class", "Table$Sheet.class", "Table$Report.class", "ImportTemplate.class", "ImportPage.class", "WorkbookWriter.class");
        for (Path file : files(CLASSES, ".class")) {
            String code = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (!writers.contains(file.getFileName().toString())) {
                assertThat(code).as(file.toString()).doesNotContainPattern("org/(daylight/web/(Csv|sheets/WorkbookWriter)|dhatim/fastexcel/Workbook)[^A-Za-z]");
            }
        }
    }

    @Test
    @Article("AUT-16")
    void no_page_exports_a_table_by_itself() throws IOException {
        for (Path page : files(PAGES, ".xhtml")) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("dataExporter");
        }
    }
}
