package org.daylight.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Article("ITM-08")
class ItemFormsTest {
    private static final byte[] PDF = "%PDF-1.7 a form".getBytes(StandardCharsets.US_ASCII);
    private final ItemGround ground = new ItemGround();

    static Stream<Arguments> forms() {
        return Stream.of(Arguments.of(PDF, "application/pdf"), Arguments.of(HexFormat.of().parseHex("89504e470d0a1a0a00"), "image/png"),
                Arguments.of(HexFormat.of().parseHex("ffd8ffe000"), "image/jpeg"), Arguments.of(compound("WordDocument"), "application/msword"),
                Arguments.of(compound("Workbook"), "application/vnd.ms-excel"),
                Arguments.of(zip("[Content_Types].xml", "word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                Arguments.of(zip("xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    static Stream<byte[]> others() {
        return Stream.of(new byte[0], "<html>%PDF-".getBytes(StandardCharsets.US_ASCII), zip("readme.txt"), zip("word/document.xml", "word/vbaProject.bin"),
                compound("WordDocument_VBA_PROJECT"), compound("Nothing"), Arrays.copyOf(zip("word/document.xml"), 40),
                HexFormat.of().parseHex("504b0304ffffffff504b0506ffffffffffffffffffffffffffffffffffff"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_what_its_bytes_are_and_comes_back_as_it_was(byte[] bytes, String type) {
        String hash = store("表格.exe", bytes);
        ItemForms.Form form = ground.forms.open(hash);
        assertThat(form.mediaType()).isEqualTo(type);
        assertThat(form.bytes()).isEqualTo(bytes);
        assertThat(form.name()).isEqualTo("表格.exe");
    }

    @ParameterizedTest
    @MethodSource("others")
    void anything_else_is_refused(byte[] bytes) {
        assertThatThrownBy(() -> store("a.pdf", bytes)).isInstanceOf(Problem.class).hasMessageStartingWith("form.unknown-type");
    }

    @Test
    void the_same_bytes_are_stored_once_under_the_name_they_had_first() {
        assertThat(store("first.pdf", PDF)).isEqualTo(store("second.pdf", PDF));
        assertThat(ground.database.values("select name from item_form")).containsExactly("first.pdf");
    }

    @Test
    void the_largest_form_has_ten_mebibytes() {
        assertThat(store("a.pdf", Arrays.copyOf(PDF, ItemForms.LARGEST))).hasSize(64);
        assertThatThrownBy(() -> store("a.pdf", Arrays.copyOf(PDF, ItemForms.LARGEST + 1))).isInstanceOf(Problem.class).hasMessageStartingWith("form.too-large");
    }

    @Test
    void a_form_that_breaks_off_is_not_stored() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        };
        assertThatThrownBy(() -> ground.in(() -> ground.forms.store("a.pdf", broken))).isInstanceOf(Problem.class).hasMessageStartingWith("form.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000000000000000000000000000000000000000000000000000000000000000", "../../etc/passwd"})
    void what_was_never_stored_is_unknown(String hash) {
        assertThatThrownBy(() -> ground.forms.open(hash)).isInstanceOf(Problem.class).hasMessageStartingWith("form.unknown");
    }

    @Test
    void a_name_has_no_path_and_no_tricks() {
        assertThat(ground.forms.open(store("C:\\temp\\a\r\n\"b\u202Efdp.pdf", PDF)).name()).isEqualTo("abfdp.pdf");
        assertThat(ground.forms.open(store("/", Arrays.copyOf(PDF, 99))).name()).isEqualTo("form");
    }

    @Test
    void a_long_name_is_never_cut_within_a_character() {
        String hash = store("😀".repeat(100) + ".", PDF);
        assertThat(ground.forms.open(hash).name()).isEqualTo("😀".repeat(99) + ".");
    }

    @Test
    @Article("AUT-08")
    void who_has_left_brings_no_forms() {
        ground.database.run("update staff set active_until = '2026-01-01' where username = 'itemadmin'");
        assertThatThrownBy(() -> store("a.pdf", PDF)).isInstanceOf(Problem.class).hasMessageStartingWith("staff.not-on-duty");
    }

    private String store(String name, byte[] bytes) {
        return ground.in(() -> ground.forms.store(name, new ByteArrayInputStream(bytes)));
    }

    private static byte[] compound(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 8 + name.length);
        System.arraycopy(name, 0, bytes, 8, name.length);
        return bytes;
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("content".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
