package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        ProfileVersion version = archive.version(Handout.id(request, "profile.unknown", null));
        Handout.attach(response, "application/json;charset=UTF-8", version.profileCode() + "-" + version.version() + ".json",
                archive.json(version.content()).getBytes(StandardCharsets.UTF_8));
    }
}
