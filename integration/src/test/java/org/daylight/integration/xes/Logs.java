package org.daylight.integration.xes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.daylight.cases.CaseReporting.Refusal;
import org.daylight.cases.ReportedCase;

/** Logs to read, and what is read out of them. */
final class Logs {
    static final LogLimits LIMITS = LogLimits.upTo(50_000_000);

    private Logs() {
    }

    /** What a log gave. */
    record Read(List<ReportedCase> cases, List<Refusal> refused) {
    }

    static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ejb/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static byte[] example() {
        return bytes(project().resolve("docs/examples/planning-2026-q1.xes"));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static Read read(String log) {
        return read(log.getBytes(StandardCharsets.UTF_8));
    }

    static Read read(byte[] log) {
        return read(log, LIMITS);
    }

    static Read read(byte[] log, LogLimits limits) {
        List<ReportedCase> cases = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        EventLogTranslator translator = new EventLogTranslator(new ByteArrayInputStream(log), limits, refused::add);
        translator.forEachRemaining(cases::add);
        return new Read(cases, refused);
    }

    /** One trace with what is given inside it. */
    static String trace(String inside) {
        return "<log xmlns='http://www.xes-standard.org/'>\n<trace>\n<string key='concept:name' value='1'/>\n" + inside + "\n</trace>\n</log>";
    }

    /** An event with a time and what is given besides. */
    static String event(String name, String time, String inside) {
        return "<event><string key='concept:name' value='" + name + "'/><date key='time:timestamp' value='" + time + "'/>" + inside + "</event>";
    }
}
