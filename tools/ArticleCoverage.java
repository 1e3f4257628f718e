import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Walks from the article to the test: which requirement ids carry tests ({@code @Article("TIM-02")} in any test source), which do not,
 * which are written in tests but known nowhere, and which tests name none. Ends with 1 where an id is malformed or unknown.
 */
public final class ArticleCoverage {
    private static final Pattern ANNOTATION = Pattern.compile("@Article\\s*\\(\\s*(?:value\\s*=\\s*)?(\\{[^}]*}|\"[^\"]*\")\\s*\\)");
    private static final Pattern ANY_ANNOTATION = Pattern.compile("@Article\\s*\\(");
    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|Property|TestFactory|Example)\\b");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{2}");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|\\s*([A-Z]{3}-\\d{2})\\s*\\|");

    /** Test sources by requirement id. */
    private final SortedMap<String, SortedSet<String>> tests = new TreeMap<>();
    private final SortedSet<String> required = new TreeSet<>();
    private final List<String> malformed = new ArrayList<>();
    private final SortedSet<String> withoutIds = new TreeSet<>();

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]).toRealPath();
        boolean named = arguments.length > 1 && !arguments[1].isEmpty();
        Path list = named ? Path.of(arguments[1]) : project.resolveSibling("shared").resolve("requirements.md");
        ArticleCoverage coverage = new ArticleCoverage();
        coverage.readTests(project);
        coverage.readRequirements(list);
        System.exit(coverage.report() ? 0 : 1);
    }

    private void readTests(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            for (Path source : files.filter(ArticleCoverage::isTest).sorted().toList()) {
                readTest(project.relativize(source).toString().replace('\\', '/'), Files.readString(source));
            }
        }
    }

    private static boolean isTest(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && path.contains("/src/test/java/") && !path.contains("/target/");
    }

    private void readTest(String path, String source) {
        List<String> found = ANNOTATION.matcher(source).results().map(annotation -> annotation.group(1)).toList();
        found.forEach(ids -> QUOTED.matcher(ids).results().forEach(id -> note(id.group(1), path)));
        if (found.size() != ANY_ANNOTATION.matcher(source).results().count()) {
            malformed.add("an @Article that is not written out in " + path);
        }
        if (found.isEmpty() && TEST.matcher(source).find()) {
            withoutIds.add(name(path));
        }
    }

    private void note(String id, String path) {
        if (ID.matcher(id).matches()) {
            tests.computeIfAbsent(id, first -> new TreeSet<>()).add(name(path));
        } else {
            malformed.add("'" + id + "' in " + path);
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }

    private void readRequirements(Path list) throws IOException {
        if (Files.exists(list)) {
            ROW.matcher(Files.readString(list)).results().map((MatchResult row) -> row.group(1)).forEach(required::add);
        }
    }

    /** @return whether every id is well-formed and, where the list of requirements is at hand, known */
    private boolean report() {
        SortedSet<String> unknown = new TreeSet<>(tests.keySet());
        unknown.removeAll(required);
        boolean listed = !required.isEmpty();
        printGroups(listed);
        section("With tests", tests.entrySet().stream().map(entry -> entry.getKey() + "  " + String.join(", ", entry.getValue())).toList());
        if (listed) {
            section("Without tests", byGroup(required.stream().filter(id -> !tests.containsKey(id)).toList()));
            section("Unknown", unknown.stream().map(id -> id + "  " + String.join(", ", tests.get(id))).toList());
        } else {
            System.out.println("The list of requirements is not at hand: ids without tests and unknown ids are not listed.");
        }
        section("Tests without ids", withoutIds);
        section("Malformed", malformed);
        return malformed.isEmpty() && (!listed || unknown.isEmpty());
    }

    private void printGroups(boolean listed) {
        SortedMap<String, int[]> groups = new TreeMap<>();
        required.forEach(id -> count(groups, id)[1]++);
        tests.keySet().forEach(id -> count(groups, id)[0]++);
        int[] sum = new int[2];
        for (Map.Entry<String, int[]> group : groups.entrySet()) {
            printCount(group.getKey(), group.getValue(), listed);
            sum[0] += group.getValue()[0];
            sum[1] += group.getValue()[1];
        }
        printCount("all", sum, listed);
        System.out.println();
    }

    private static int[] count(SortedMap<String, int[]> groups, String id) {
        return groups.computeIfAbsent(id.substring(0, 3), first -> new int[2]);
    }

    private static void printCount(String group, int[] covered, boolean listed) {
        System.out.println(listed ? String.format("%s  %3d of %3d", group, covered[0], covered[1]) : String.format("%s  %3d", group, covered[0]));
    }

    private static List<String> byGroup(List<String> ids) {
        SortedMap<String, List<String>> groups = new TreeMap<>();
        ids.forEach(id -> groups.computeIfAbsent(id.substring(0, 3), first -> new ArrayList<>()).add(id.substring(4)));
        return groups.entrySet().stream().map(group -> group.getKey() + "  " + String.join(" ", group.getValue())).toList();
    }

    private static void section(String title, Collection<String> lines) {
        System.out.println(title + ": " + (lines.isEmpty() ? "none" : ""));
        lines.forEach(line -> System.out.println("  " + line));
        System.out.println();
    }
}
