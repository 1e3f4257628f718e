package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.daylight.kernel.Article;
import org.daylight.organisation.ClockRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

@Article("ORG-18")
class ClockFileTest {
    private static final String TEXT = "账号,日期,地点,签到,签退\r\nclerk,2026-10-08,中心,08:25,\r\n\r\n\"zhang, san\",2026-10-08,\"中\"\"心\",08:26,12:00,more";

    @Test
    void cells_are_read_as_spreadsheets_write_them() {
        assertThat(ClockFile.read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).containsExactly(
                new ClockRow(2, "clerk", "2026-10-08", "中心", "08:25", null),
                new ClockRow(4, "zhang, san", "2026-10-08", "中\"心", "08:26", "12:00"));
    }

    @Test
    void older_systems_write_gb_18030() {
        assertThat(ClockFile.read(TEXT.getBytes(Charset.forName("GB18030"))).get(0).place()).isEqualTo("中心");
    }

    @Test
    void a_heading_alone_has_no_rows_and_binary_data_is_refused() {
        assertThat(ClockFile.read("账号,日期\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThatThrownBy(() -> ClockFile.read(new byte[] {0, 1, 2, 3})).hasMessageContaining("attendance.unreadable");
    }

    @Test
    void more_rows_than_a_file_may_have_are_refused() {
        byte[] many = "a,b,c,d,e\n".repeat(50_002).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ClockFile.read(many)).hasMessageContaining("attendance.too-many-rows");
    }

    @Test
    void a_file_is_read_to_its_end_or_not_at_all() {
        AttendancePage.requireWhole(8 << 20);
        assertThatThrownBy(() -> AttendancePage.requireWhole((8 << 20) + 1)).hasMessageContaining("attachment.too-large");
    }

    @Test
    void a_workbook_says_the_same() throws IOException {
        byte[] book = book("账号", "日期", "地点", "签到", "签退");
        assertThat(ClockBook.isBook(book)).isTrue();
        assertThat(ClockBook.read(book)).containsExactly(new ClockRow(2, "clerk", "2026-10-08", "中心", "08:30", "12:00"));
        assertThatThrownBy(() -> ClockBook.read(book("姓名", "日期", "地点", "签到", "签退"))).hasMessageContaining("attendance.rejected");
    }

    private static byte[] book(String... headings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Daylight", "1.0")) {
            Worksheet sheet = book.newWorksheet("考勤");
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            sheet.value(1, 0, "clerk");
            sheet.value(1, 1, "2026-10-08");
            sheet.value(1, 2, "中心");
            sheet.value(1, 3, 0.354166666666667);
            sheet.value(1, 4, "12:00");
        }
        return out.toByteArray();
    }
}
