package org.daylight.stopwatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daylight.ground.Ground;

/** Brings a workbook of thousands of items to the import page, as a browser does: upload with its dry run, then the import. */
final class ImportRun {
    private static final String PAGE = "staff/import.xhtml";
    private static final String BOUNDARY = "----daylight-stopwatch";
    private static final Pattern STATE = Pattern.compile("jakarta\\.faces\\.ViewState[^>]*?(?:value=\"([^\"]+)\"|<!\\[CDATA\\[([^\\]]+)]])");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern POLL = Pattern.compile("\"Poll\"[^}]*?id:\"([^\"]+)\"");
    private static final long PAUSE_MILLIS = 250;
    private static final int LONGEST_SECONDS = 600;
    private final Ground ground;
    private final Person keeper;
    private String state;
    private String nonce;
    private String last;

    ImportRun(Ground ground, Person keeper) {
        this.ground = ground;
        this.keeper = keeper;
    }

    void measure() throws Exception {
        byte[] export = keeper.bytes("staff/items.xlsx?current=true").body();
        byte[] workbook = ItemWorkbook.copies(export, Volume.ITEMS);
        Stopwatch.say("Excel import of %d items with all their sheets, a file of %d KiB:".formatted(Volume.ITEMS, workbook.length / 1024));
        take(keeper.get(PAGE).body());
        Matcher found = NONCE.matcher(last);
        nonce = found.find() ? found.group(1) : "";
        timed("upload and dry run", ground.management(), () -> {
            take(keeper.post(PAGE, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(multipart(workbook))).body());
            return awaited();
        });
        timed("import", ground.management(), () -> {
            post(Map.of("jakarta.faces.source", "apply", "jakarta.faces.partial.execute", "apply", "apply", "apply"));
            return awaited();
        });
    }

    private interface Work {
        String done() throws IOException, InterruptedException;
    }

    private static void timed(String what, URI management, Work work) throws IOException, InterruptedException {
        try (HeapWatch heap = new HeapWatch(management)) {
            long began = System.nanoTime();
            String outcome = work.done();
            Stopwatch.say("  %-20s %6.1f s, largest used heap %d MiB of 512: %s".formatted(what, (System.nanoTime() - began) / 1e9, heap.peak(), outcome));
        }
    }

    /** Asks as the page does until it says what came of it. */
    private String awaited() throws IOException, InterruptedException {
        long until = System.nanoTime() + LONGEST_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < until) {
            Matcher poll = POLL.matcher(last);
            if (!poll.find()) {
                return words();
            }
            Thread.sleep(PAUSE_MILLIS);
            post(Map.of("jakarta.faces.source", poll.group(1), "jakarta.faces.partial.execute", poll.group(1), poll.group(1), poll.group(1)));
        }
        return "not done after " + LONGEST_SECONDS + " s";
    }

    private String words() {
        String text = last.replaceAll("(?s)<script.*?</script>", " ").replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
        Matcher said = Pattern.compile("(共 [^。]*。|导入完成[^。]*。|发现 \\d+ 处错误[^。]*)").matcher(text);
        return said.find() ? said.group(1) : text.substring(0, Math.min(200, text.length()));
    }

    private void post(Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.partial.render", "result messages",
                "import", "import", "jakarta.faces.ViewState", state, "primefaces.nonce", nonce));
        all.putAll(fields);
        String body = all.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        take(keeper.post(PAGE, "application/x-www-form-urlencoded; charset=UTF-8", BodyPublishers.ofString(body)).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void take(String answer) {
        last = answer;
        Matcher found = STATE.matcher(answer);
        if (found.find()) {
            state = found.group(1) == null ? found.group(2) : found.group(1);
        }
    }

    private byte[] multipart(byte[] workbook) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> fields = new LinkedHashMap<>(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", "file",
                "jakarta.faces.partial.execute", "file", "jakarta.faces.partial.render", "result", "import", "import", "jakarta.faces.ViewState", state, "primefaces.nonce", nonce, "file_totalFilesCount", "1"));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            part(body, "Content-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n", field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, "Content-Disposition: form-data; name=\"file\"; filename=\"items.xlsx\"\r\n"
                + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n", workbook);
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) throws IOException {
        body.write(("--" + BOUNDARY + "\r\n" + head).getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
