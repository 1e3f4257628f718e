package org.daylight.stopwatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The real EAR with one more module, from which the stopwatch calls the doors. */
final class BenchmarkEar {
    static final String PATH = "/stopwatch";
    private static final String MODULE = "<module><web><web-uri>stopwatch.war</web-uri><context-root>" + PATH + "</context-root></web></module>";
    private static final List<String> INSIDE = List.of("inside", "steps");
    private static final String MANIFEST = "Manifest-Version: 1.0\r\nDependencies: org.wildfly.security.elytron-base\r\n\r\n";

    private BenchmarkEar() {
    }

    static Path of(Path project, Path classes, Path work) throws IOException {
        Files.createDirectories(work);
        Path ear = work.resolve("daylight.ear");
        Files.copy(project.resolve("ear/target/daylight.ear"), ear, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(ear)) {
            Path descriptor = inside.getPath("META-INF/application.xml");
            Files.writeString(descriptor, Files.readString(descriptor).replaceFirst("</module>(?!(?s:.)*</module>)", "</module>" + MODULE));
            Files.write(inside.getPath("stopwatch.war"), war(classes));
        }
        return ear;
    }

    private static byte[] war(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream war = new ZipOutputStream(bytes)) {
            add(war, "META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
            add(war, "WEB-INF/beans.xml", new byte[0]);
            for (String part : INSIDE) {
                try (Stream<Path> files = Files.list(classes.resolve("org/daylight/stopwatch").resolve(part))) {
                    for (Path file : files.sorted().toList()) {
                        add(war, "WEB-INF/classes/" + classes.relativize(file), Files.readAllBytes(file));
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream war, String name, byte[] content) throws IOException {
        war.putNextEntry(new ZipEntry(name));
        war.write(content);
        war.closeEntry();
    }
}
