package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daylight.kernel.Problem;
import org.daylight.profiles.ProfileArchive;
import org.daylight.profiles.ProfileVersion;

/** A version of a profile as a JSON file. */
@WebServlet("/admin/profile.json")
public class ProfileDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ProfileArchive archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProfileVersion version = archive.version(id(request.getParameter("id")));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + version.profileCode() + "-" + version.version() + ".json\"");
        response.getWriter().write(archive.json(version.content()));
    }

    private static long id(String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new Problem(Problem.Kind.NOT_FOUND, "profile.unknown", null);
        }
        return Long.parseLong(id);
    }
}
