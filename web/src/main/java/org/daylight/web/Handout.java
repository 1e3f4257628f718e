package org.daylight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.daylight.kernel.Problem;

/** How a file leaves the house: with its media type, which no browser guesses at, and a name that stays a name whatever is in it (RFC 6266). */
final class Handout {

    static final String PDF = "application/pdf";
    private static final String NOTHING = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private Handout() {
    }

    /** The parameter {@code id}; where it is no number, the problem (404) of what is not known. */
    static long id(HttpServletRequest request, String unknown, String article) {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new Problem(Problem.Kind.NOT_FOUND, unknown, article);
        }
        return Long.parseLong(id);
    }

    /** To keep; never opened as a page. */
    static void attach(HttpServletResponse response, String mediaType, String name, byte[] bytes) throws IOException {
        send(response, "attachment", mediaType, name, bytes);
    }

    /** To look at in the browser. */
    static void show(HttpServletResponse response, String mediaType, String name, byte[] bytes) throws IOException {
        send(response, "inline", mediaType, name, bytes);
    }

    private static void send(HttpServletResponse response, String how, String mediaType, String name, byte[] bytes) throws IOException {
        head(response, how, mediaType, name);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Before a file to keep that is written as it is made. */
    static void begin(HttpServletResponse response, String mediaType, String name) {
        head(response, "attachment", mediaType, name);
    }

    private static void head(HttpServletResponse response, String how, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition(how, name));
    }

    /**
     * Before the bytes of a stored file: shown inside our own pages, or to keep. Whatever is in it can run nothing here; a PDF is shown by the browser's
     * own viewer, which does not work in a sandbox and runs no script of ours.
     */
    static void keptFile(HttpServletResponse response, String mediaType, String name, long size, boolean shown) {
        response.setHeader("Content-Security-Policy", mediaType.equals(PDF) ? NOTHING : NOTHING + "; sandbox");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLengthLong(size);
        head(response, shown ? "inline" : "attachment", mediaType, name);
    }

    /** Whether a browser shows it by itself. */
    static boolean isShown(String mediaType) {
        return mediaType.equals(PDF) || mediaType.equals("image/png") || mediaType.equals("image/jpeg");
    }

    /** The name as it is for browsers that read it, plain letters for the others. */
    static String disposition(String how, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return how + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
