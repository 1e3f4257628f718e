package org.daylight.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilesTest {
    private static final byte[] PDF = "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII);
    private final RealDatabase database = RealDatabase.create();
    private final Wiring wiring = new Wiring(database);
    private final Files files = wiring.door(Files.class);

    @BeforeEach
    void morning() {
        wiring.at("2026-03-02T01:00:00Z");
    }

    @Test
    @Article({"APP-05", "FLW-18"})
    void bytes_come_back_as_they_were_brought() {
        byte[] scan = scan(3 * 1024 * 1024 + 7);
        StoredFile stored = store("C:\\扫描\\营业执照.pdf", scan);
        assertThat(stored.name()).isEqualTo("营业执照.pdf");
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(scan.length);
        assertThat(written(stored.sha256())).isEqualTo(scan);
        assertThat(database.values("select count(*) from stored_file_part")).containsExactly("4");
    }

    @Test
    @Article("FLW-18")
    void the_same_bytes_are_kept_once() {
        StoredFile first = store("甲.pdf", PDF);
        StoredFile again = store("乙.pdf", PDF);
        assertThat(again.sha256()).isEqualTo(first.sha256());
        assertThat(again.name()).isEqualTo("乙.pdf");
        assertThat(files.known(first.sha256()).name()).isEqualTo("甲.pdf");
        assertThat(database.values("select count(*) from stored_file")).containsExactly("1");
        assertThat(files.known(List.of(first.sha256(), "0".repeat(64), "x"))).containsOnlyKeys(first.sha256());
    }

    @Test
    @Article("APP-05")
    void what_a_file_is_is_told_by_its_bytes() {
        assertThat(typeOf(bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0))).isEqualTo("image/png");
        assertThat(typeOf(bytes(0xff, 0xd8, 0xff, 0xe0))).isEqualTo("image/jpeg");
        assertThat(typeOf(bytes('I', 'I', 42, 0, 8))).isEqualTo("image/tiff");
        assertThat(typeOf(zip(Map.of("OFD.xml", PDF)))).isEqualTo("application/ofd");
        assertThat(typeOf(zip(Map.of("word/document.xml", PDF)))).endsWith("wordprocessingml.document");
        assertThat(typeOf(zip(Map.of("xl/workbook.xml", PDF)))).endsWith("spreadsheetml.sheet");
        assertThat(typeOf(zip(Map.of("a.pdf", PDF)))).isEqualTo("application/zip");
        assertThat(typeOf(compound("WordDocument"))).isEqualTo("application/msword");
        assertThat(typeOf(compound("Workbook"))).isEqualTo("application/vnd.ms-excel");
    }

    @Test
    @Article("APP-05")
    void what_is_nothing_known_or_can_act_by_itself_is_refused() {
        refused("file.unknown-type", "MZ program".getBytes(StandardCharsets.US_ASCII));
        refused("file.unknown-type", "<html>".getBytes(StandardCharsets.US_ASCII));
        refused("file.unknown-type", zip(Map.of("word/document.xml", PDF, "word/vbaProject.bin", PDF)));
        refused("file.unknown-type", compound("_VBA_PROJECT"));
        refused("file.unsafe", zip(Map.of("../../etc/passwd.pdf", PDF)));
        refused("file.unsafe", zip(Map.of("c:\\x.pdf", PDF)));
        refused("file.unsafe", zip(Map.of("扫描.pdf.exe", PDF)));
        refused("file.unsafe", zip(Map.of("扫描.pdf", "MZ".getBytes(StandardCharsets.US_ASCII))));
        refused("file.unreadable", Arrays.copyOf(zip(Map.of("a.pdf", PDF)), 40));
        refused("file.empty", new byte[0]);
    }

    @Test
    @Article("APP-05")
    void no_archive_takes_more_than_it_may() {
        refused("file.too-large", zip(Map.of("a.bin", new byte[201 * 1024 * 1024])));
        Map<String, byte[]> many = new java.util.HashMap<>();
        for (int i = 0; i <= 2_000; i++) {
            many.put(i + ".pdf", PDF);
        }
        refused("file.too-many", zip(many));
        assertThatThrownBy(() -> in(() -> files.store("a.pdf", new Endless(), "clerk"))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("file.too-large");
            assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE);
        });
    }

    @Test
    @Article("APP-05")
    void an_archive_gives_its_files_one_by_one_with_their_chinese_names() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GB18030"))) {
            add(zip, "材料/营业执照.pdf", PDF);
            add(zip, "材料/平面图.png", bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a));
            add(zip, "__MACOSX/._平面图.png", PDF);
        }
        StoredFile archive = store("材料.zip", bytes.toByteArray());
        List<StoredFile> unpacked = in(() -> files.unpack(archive.sha256(), "clerk"));
        assertThat(unpacked).extracting(StoredFile::name).containsExactly("营业执照.pdf", "平面图.png");
        assertThat(unpacked).extracting(StoredFile::mediaType).containsExactly("application/pdf", "image/png");
    }

    @Test
    @Article("APP-05")
    void an_archive_within_an_archive_is_not_unpacked() {
        StoredFile archive = store("a.zip", zip(Map.of("b.zip", zip(Map.of("c.pdf", PDF)))));
        assertThatThrownBy(() -> in(() -> files.unpack(archive.sha256(), "clerk"))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("file.unsafe"));
    }

    @Test
    @Article("FLW-18")
    void what_nobody_names_goes_after_a_day_and_what_somebody_names_stays() {
        StoredFile named = store("named.pdf", PDF);
        StoredFile lost = store("lost.pdf", scan(10));
        StoredFile young = store("young.pdf", scan(11));
        database.run("create table paper (file varchar(64))");
        database.run("insert into paper values (?)", named.sha256());
        database.run("insert into stored_file_referrer values ('paper', 'file')");
        wiring.at("2026-03-03T00:00:00Z");
        store("young.pdf", scan(11));
        wiring.at("2026-03-03T02:00:00Z");
        assertThat(in(() -> files.sweep(100))).isEqualTo(1);
        assertThat(files.known(List.of(named.sha256(), lost.sha256(), young.sha256()))).containsOnlyKeys(named.sha256(), young.sha256());
        assertThat(database.values("select count(*) from stored_file_part where sha256 = ?", lost.sha256())).containsExactly("0");
    }

    @Test
    @Article("FLW-18")
    void an_altered_file_is_not_handed_out_as_it_was() {
        StoredFile stored = store("a.pdf", PDF);
        database.run("update stored_file_part set bytes = '\\x00'");
        assertThatThrownBy(() -> written(stored.sha256())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> files.known("0".repeat(64))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("file.unknown"));
    }

    private String typeOf(byte[] bytes) {
        return store("file", bytes).mediaType();
    }

    private void refused(String code, byte[] bytes) {
        assertThatThrownBy(() -> store("file", bytes)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private StoredFile store(String name, byte[] bytes) {
        return in(() -> files.store(name, new ByteArrayInputStream(bytes), "clerk"));
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        wiring.em().getTransaction().begin();
        try {
            T result = work.get();
            wiring.em().getTransaction().commit();
            return result;
        } finally {
            if (wiring.em().getTransaction().isActive()) {
                wiring.em().getTransaction().rollback();
            }
        }
    }

    private byte[] written(String sha256) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(sha256, out);
        return out.toByteArray();
    }

    private static byte[] scan(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        System.arraycopy(PDF, 0, bytes, 0, Math.min(PDF.length, size));
        return bytes;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] compound(String stream) {
        byte[] head = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
        byte[] file = Arrays.copyOf(head, 70_000);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 64 * 1024 - 5, name.length); // across two portions
        return file;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                add(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return '%';
        }
    }
}
