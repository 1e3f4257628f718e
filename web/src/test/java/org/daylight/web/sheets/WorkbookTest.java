package org.daylight.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.daylight.kernel.Problem;
import org.daylight.kernel.SheetRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private static final BookSheet ITEMS = new BookSheet("items", "事项", "Items", List.of(
            column("code", "编码", "Code"), column("limit", "时限", "Limit"), column("day", "日期", "Day"),
            new SheetColumn("kind", "类别", "Kind", "", true, List.of(new Choice("PROMISED", "承诺件", "Promised"), new Choice("INSTANT", "即办件", "Instant")))),
            Map.of("code", "示例", "kind", "PROMISED"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_written_in_either_language_is_read_again_as_it_was(boolean english) throws IOException {
        SheetRow row = new SheetRow("items", 2, Map.of("code", "=1+1", "limit", "20", "day", "2026-12-01", "kind", "INSTANT"));
        Path file = written(english, writer -> {
            writer.row(row);
            writer.dropDowns();
            writer.explanation("说明", List.of("一"), "必填");
        });

        assertThat(read(file).rows()).containsExactly(row);
        assertThat(read(file).findings()).isEmpty();
    }

    @Test
    void numbers_dates_truths_and_results_of_formulas_are_read_as_people_see_them() throws IOException {
        Path file = book(sheet -> {
            head(sheet, "code", "limit", "day", "kind");
            sheet.value(1, 0, 1234567890123L);
            sheet.value(1, 1, 20.0);
            sheet.value(1, 2, LocalDate.of(2026, 12, 1));
            sheet.style(1, 2).format("yyyy/m/d").set();
            sheet.value(1, 3, " 承诺件 ");
            sheet.value(2, 0, true);
            sheet.value(2, 2, "2026年3月1日");
            sheet.value(2, 3, "即办件 (INSTANT)");
            sheet.value(3, 0, "\u00a0\u3000");
        });

        assertThat(read(file).rows()).containsExactly(
                new SheetRow("items", 2, Map.of("code", "1234567890123", "limit", "20", "day", "2026-12-01", "kind", "PROMISED")),
                new SheetRow("items", 3, Map.of("code", "true", "day", "2026-03-01", "kind", "INSTANT")));
    }

    @Test
    void a_formula_gives_its_stored_result() throws IOException {
        Path file = withSheetXml(book(sheet -> head(sheet, "code", "limit", "day", "kind")), "</sheetData>",
                "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"A\"&amp;\"1\"</f><v>A1</v></c><c r=\"B2\"><f>10+10</f><v>20</v></c></row></sheetData>");

        assertThat(read(file).rows()).containsExactly(new SheetRow("items", 2, Map.of("code", "A1", "limit", "20")));
    }

    @Test
    void headings_are_found_in_any_order_and_those_missing_or_unknown_are_told() throws IOException {
        Path file = book(sheet -> {
            head(sheet, "Kind *", "wish", "编码");
            sheet.value(1, 2, "A");
        });
        WorkbookReader.Content content = read(file);

        assertThat(content.rows()).containsExactly(new SheetRow("items", 2, Map.of("code", "A")));
        assertThat(content.findings()).extracting(finding -> finding.place() + "=" + finding.code()).containsExactlyInAnyOrder(
                "items!1:2=sheet.column-unknown", "items!1:limit=sheet.column-missing", "items!1:day=sheet.column-missing");
    }

    @Test
    void examples_and_empty_rows_are_passed_over() throws IOException {
        Path file = written(false, writer -> {
            writer.examples();
            writer.row(new SheetRow("items", 0, Map.of()));
            writer.row(new SheetRow("items", 0, Map.of("code", "A")));
        });

        assertThat(read(file).rows()).containsExactly(new SheetRow("items", 4, Map.of("code", "A")));
    }

    @Test
    void bad_cells_are_coloured_and_commented_at_their_places() throws IOException {
        Path file = written(false, writer -> {
            writer.row(new SheetRow("items", 7, Map.of("code", "A")), Map.of("limit", "not a number"));
            writer.heading("items", "day", "column missing");
        });
        String comments = part(file, "xl/comments1.xml");

        assertThat(comments).contains("ref=\"B7\"", "not a number", "ref=\"C1\"", "column missing");
        assertThat(part(file, "xl/styles.xml")).contains("FFC7CE");
        assertThat(read(file).rows()).containsExactly(new SheetRow("items", 7, Map.of("code", "A")));
    }

    @Test
    void what_is_no_workbook_is_told_so() throws IOException {
        refused("sheet.not-excel", file("code,limit\nA,1".getBytes(StandardCharsets.UTF_8)));
        refused("sheet.not-excel", file(new byte[0]));
        refused("sheet.not-excel", zip("readme.txt", 10));
        refused("sheet.not-excel", zip("[Content_Types].xml", 10));
        refused("sheet.old-excel", file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
        byte[] whole = Files.readAllBytes(book(sheet -> head(sheet, "code")));
        refused("sheet.not-excel", file(Arrays.copyOf(whole, whole.length / 2)));
        refused("sheet.missing", other());
    }

    @Test
    void what_unpacks_to_more_than_allowed_is_not_unpacked_to_the_end() throws IOException {
        Path bomb = zip("[Content_Types].xml", 200 << 20);
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        refused("sheet.too-large", bomb);
    }

    @Test
    void rows_columns_and_cells_are_bounded() throws IOException {
        BookBounds narrow = new BookBounds(1 << 20, 10 << 20, 3, 4, 5);
        Path long4 = book(sheet -> {
            head(sheet, "code", "limit", "day", "kind");
            sheet.value(3, 0, "A");
        });
        assertThatThrownBy(() -> new WorkbookReader(List.of(ITEMS), narrow).read(long4)).isInstanceOfSatisfying(Problem.class,
                no -> assertThat(no.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
        Path wide = book(sheet -> head(sheet, "code", "limit", "day", "kind", "more"));
        assertThatThrownBy(() -> new WorkbookReader(List.of(ITEMS), narrow).read(wide)).isInstanceOfSatisfying(Problem.class,
                no -> assertThat(no.code()).isEqualTo("sheet.too-large"));
        Path wordy = book(sheet -> {
            head(sheet, "code", "limit", "day", "kind");
            sheet.value(1, 0, "ABCDEF");
        });
        assertThat(new WorkbookReader(List.of(ITEMS), narrow).read(wordy).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.place() + finding.code()).isEqualTo("items!2:codesheet.cell-too-long"));
    }

    @Test
    void no_entity_is_expanded() throws IOException {
        Path file = withSheetXml(book(sheet -> head(sheet, "code", "limit", "day", "kind")), "<worksheet",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet");
        Path used = withSheetXml(file, "</sheetData>", "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>&b;</v></c></row></sheetData>");

        refused("sheet.not-excel", used);
    }

    private interface Writing {
        void to(WorkbookWriter writer);
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private Path written(boolean english, Writing writing) throws IOException {
        Path file = fresh();
        try (OutputStream out = Files.newOutputStream(file); WorkbookWriter writer = new WorkbookWriter(out, List.of(ITEMS), english)) {
            writing.to(writer);
        }
        return file;
    }

    private Path book(Filling filling) throws IOException {
        Path file = fresh();
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "Test", "1.0");
            filling.fill(book.newWorksheet("事项"));
            book.finish();
        }
        return file;
    }

    private Path other() throws IOException {
        Path file = fresh();
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "Test", "1.0");
            book.newWorksheet("Sheet1").value(0, 0, "code");
            book.finish();
        }
        return file;
    }

    private static void head(Worksheet sheet, String... headings) {
        for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
        }
    }

    private Path zip(String entry, int size) throws IOException {
        Path file = fresh();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[1 << 16];
            for (int written = 0; written < size; written += block.length) {
                zip.write(block, 0, Math.min(block.length, size - written));
            }
        }
        return file;
    }

    private Path withSheetXml(Path book, String old, String replacement) throws IOException {
        Path file = fresh();
        try (ZipFile in = new ZipFile(book.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part : Collections.list(in.entries())) {
                String text = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write((part.getName().endsWith("sheet1.xml") ? text.replace(old, replacement) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String part(Path book, String name) throws IOException {
        try (ZipFile in = new ZipFile(book.toFile())) {
            return new String(in.getInputStream(in.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(fresh(), bytes);
    }

    private Path fresh() throws IOException {
        return Files.createTempFile(folder, "book", ".xlsx");
    }

    private static WorkbookReader.Content read(Path file) throws IOException {
        return new WorkbookReader(List.of(ITEMS), BookBounds.USUAL).read(file);
    }

    private static void refused(String code, Path file) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Problem.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static SheetColumn column(String code, String zh, String en) {
        return new SheetColumn(code, zh, en, "", false, List.of());
    }
}
