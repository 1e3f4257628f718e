package org.daylight.organisation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.organisation.RedPhoto;
import org.junit.jupiter.api.Test;

class FileRulesTest {

    @Test
    void a_file_is_known_by_its_bytes_and_not_by_its_name() {
        assertThat(FileRules.file("C:\\docs\\rules.exe", "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)))
                .satisfies(file -> assertThat(file.mediaType()).isEqualTo("application/pdf"))
                .satisfies(file -> assertThat(file.name()).isEqualTo("rules.exe"));
        assertThat(refusal(() -> FileRules.file("photo.png", "<svg onload=x>".getBytes(StandardCharsets.US_ASCII)))).isEqualTo("attachment.kind");
        assertThat(refusal(() -> FileRules.file("a.pdf", new byte[0]))).isEqualTo("attachment.empty");
        assertThat(refusal(() -> FileRules.file("a.pdf", new byte[FileRules.MOST_BYTES + 1]))).isEqualTo("attachment.too-large");
    }

    @Test
    @Article("ORG-14")
    void a_photo_is_a_one_inch_portrait_before_red() {
        assertThat(FileRules.photo("me.png", RedPhoto.png()).mediaType()).isEqualTo("image/png");
        assertThat(refusal(() -> FileRules.photo("me.png", RedPhoto.png(295, 413, Color.BLUE)))).isEqualTo("photo.background");
        assertThat(refusal(() -> FileRules.photo("me.png", RedPhoto.png(413, 295, Color.RED)))).isEqualTo("photo.size");
        assertThat(refusal(() -> FileRules.photo("me.png", RedPhoto.png(100, 140, Color.RED)))).isEqualTo("photo.size");
        assertThat(refusal(() -> FileRules.photo("me.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))).isEqualTo("photo.kind");
    }

    @Test
    void a_broken_picture_is_refused_and_no_fault() {
        byte[] broken = Arrays.copyOf(RedPhoto.png(), 60);
        assertThat(refusal(() -> FileRules.photo("me.png", broken))).isEqualTo("photo.kind");
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }
}
