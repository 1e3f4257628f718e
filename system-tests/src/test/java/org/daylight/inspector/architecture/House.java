package org.daylight.inspector.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The house as it was built: classes and sources of the modules, and the plan of the rooms. */
final class House {
    static final Path PROJECT = Path.of(System.getProperty("daylight.project", "..")).normalize();
    static final String ROOT = "org.daylight.";

    private static final List<String> MODULES = List.of("ejb", "web", "integration");
    static final JavaClasses EJB = classes("ejb");
    static final JavaClasses WEB = classes("web");
    static final JavaClasses INTEGRATION = classes("integration");
    static final JavaClasses ALL = classes(MODULES.toArray(String[]::new));

    /** Row of each room, the kernel lowest: a room calls lower rows only. */
    private static final List<List<String>> ROWS = List.of(
            List.of("kernel"),
            List.of("audit"),
            List.of("calendar"),
            List.of("organisation"),
            List.of("profiles"),
            List.of("items"),
            List.of("authority"),
            List.of("files", "press"),
            List.of("deadlines", "applicants"),
            List.of("cases"),
            List.of("certificates", "documents", "consultation", "fees", "complaints", "ratings", "disclosure", "notifications"),
            List.of("signals"),
            List.of("supervision", "conformance"),
            List.of("cards", "orders"),
            List.of("accountability"),
            List.of("assessment"),
            List.of("exchange"),
            List.of("health", "operations"));

    /** Parts of a room that has too many doors for one folder; each is a base package like the room's own (decision 17). */
    private static final Map<String, List<String>> PARTS = Map.of(
            "cases", List.of("intake", "applicant", "procedures", "joint", "delivery", "remedies"));

    private House() {
    }

    private static JavaClasses classes(String... modules) {
        return new ClassFileImporter().importPaths(Stream.of(modules).filter(House::hasSources).map(House::built).toList());
    }

    private static boolean hasSources(String module) {
        return !files(module, "src/main/java", ".java").isEmpty();
    }

    private static Path built(String module) {
        Path classes = PROJECT.resolve(module).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("module " + module + " is not built: " + classes.toAbsolutePath());
        }
        return classes;
    }

    static String[] packagesOf(List<String> rooms) {
        return rooms.stream().map(room -> ROOT + room + "..").toArray(String[]::new);
    }

    /** Rooms that were built, each with its row. */
    static Map<String, Integer> rooms() {
        Map<String, Integer> rooms = new TreeMap<>();
        EJB.stream().map(House::roomOf).distinct().forEach(room -> rooms.put(room, rowOf(room)));
        return rooms;
    }

    /** Rooms that {@code room} must not call: those of its own row and above. */
    static List<String> forbiddenTo(String room) {
        return ROWS.subList(rowOf(room), ROWS.size()).stream().flatMap(List::stream).filter(other -> !other.equals(room)).toList();
    }

    private static int rowOf(String room) {
        for (int row = 0; row < ROWS.size(); row++) {
            if (ROWS.get(row).contains(room)) {
                return row;
            }
        }
        throw new AssertionError("room '" + room + "' has no row in the plan of the house");
    }

    /** First package below the root. */
    static String roomOf(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    static boolean isBasePackage(String packageName) {
        return packageName.startsWith(ROOT) && (!packageName.substring(ROOT.length()).contains(".") || isPart(packageName));
    }

    private static boolean isPart(String packageName) {
        String[] names = packageName.substring(ROOT.length()).split("\\.");
        return names.length == 2 && PARTS.getOrDefault(names[0], List.of()).contains(names[1]);
    }

    /** Folders of base packages, below the root: each room and its parts. */
    static List<String> baseFolders() {
        return EJB.stream().map(JavaClass::getPackageName).filter(House::isBasePackage).distinct().sorted()
                .map(name -> name.substring(ROOT.length()).replace('.', '/')).toList();
    }

    static DescribedPredicate<JavaClass> partOf(JavaClasses module, String name) {
        return DescribedPredicate.describe("are part of " + name, type -> module.contain(type.getName()));
    }

    static DescribedPredicate<JavaClass> inPrivatePackages() {
        return DescribedPredicate.describe("are private to a room", House::isPrivate);
    }

    static DescribedPredicate<JavaClass> privateTo(String room) {
        return DescribedPredicate.describe("are private to " + room, type -> isPrivate(type) && roomOf(type).equals(room));
    }

    private static boolean isPrivate(JavaClass type) {
        return EJB.contain(type.getName()) && !isBasePackage(type.getPackageName());
    }

    static DescribedPredicate<JavaClass> inBasePackages() {
        return DescribedPredicate.describe("reside in the base package of a room", type -> isBasePackage(type.getPackageName()));
    }

    /** Files below a folder of a module whose name ends so, in a fixed order; none where the folder does not exist. */
    static List<Path> files(String module, String folder, String ending) {
        Path top = PROJECT.resolve(module).resolve(folder);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> mainSources() {
        return MODULES.stream().flatMap(module -> files(module, "src/main/java", ".java").stream()).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
