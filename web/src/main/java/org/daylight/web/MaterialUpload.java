package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/**
 * One scanned file, while the page stays; a ZIP is unpacked, unless {@code whole} asks for it as it is. Answers what was kept, for the page that asked. Only files that a person has brought in
 * this session can be added to a case by that person ({@link BroughtFiles}).
 *
 * @article APP-05 (004 art. 18)
 */
@WebServlet("/staff/upload")
@MultipartConfig(fileSizeThreshold = 65_536, maxFileSize = Files.LARGEST, maxRequestSize = Files.LARGEST + 65_536)
public class MaterialUpload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String MARK = "X-Daylight-Upload";
    private static final String WHOLE = "whole";
    private static final String ZIP = "application/zip";

    @Inject
    transient Files files;
    @Inject
    transient BroughtFiles brought;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        requireClerk(request);
        Part part = part(request);
        List<StoredFile> kept;
        try (InputStream bytes = part.getInputStream()) {
            kept = unpacked(files.store(part.getSubmittedFileName(), bytes, request.getUserPrincipal().getName()), request);
        }
        kept.forEach(brought::add);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json(kept));
    }

    /** The mark cannot be set by a page of another house. */
    private static void requireClerk(HttpServletRequest request) {
        boolean works = Stream.of(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.LEGAL_SECTION, Roles.CENTRE_MANAGER,
                Roles.DEPARTMENT_HEAD, Roles.SUPERVISOR, Roles.DEPARTMENT_SUPERVISOR)
                .anyMatch(request::isUserInRole);
        if (!works || request.getHeader(MARK) == null) {
            throw new Problem(Problem.Kind.FORBIDDEN, "http.forbidden", "AUT-13", HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static Part part(HttpServletRequest request) throws IOException, ServletException {
        try {
            Part part = request.getPart("file");
            if (part == null) {
                throw new Problem(Problem.Kind.BAD_INPUT, "file.empty", "APP-05");
            }
            return part;
        } catch (IllegalStateException tooLarge) {
            throw new Problem(Problem.Kind.TOO_LARGE, "file.too-large", "APP-05", Files.LARGEST / (1024 * 1024));
        }
    }

    private List<StoredFile> unpacked(StoredFile stored, HttpServletRequest request) {
        return stored.mediaType().equals(ZIP) && request.getParameter(WHOLE) == null ? files.unpack(stored.sha256(), request.getUserPrincipal().getName()) : List.of(stored);
    }

    private static String json(List<StoredFile> kept) {
        JsonArrayBuilder all = JsonParts.array();
        kept.forEach(file -> all.add(JsonParts.object().add("file", file.sha256()).add("name", file.name())));
        return all.build().toString();
    }
}
