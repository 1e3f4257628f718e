package org.daylight.integration.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.exchange.MessageIntake;
import org.daylight.exchange.ReceivedMessage;
import org.daylight.integration.ExchangeSettings;
import org.daylight.integration.journal.Journal;
import org.daylight.integration.journal.Journal.Kept;
import org.daylight.kernel.Problem;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what lies in a department's drop folder. */
@ApplicationScoped
public class DropFolder {
    static final String DONE = ".done";
    static final String ERROR = ".error";
    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);

    /** Files whose acceptance met a fault: it may have come after the commit, so that they are not kept a second time, nor forgotten. */
    private final Map<String, Kept> unsure = new ConcurrentHashMap<>();
    @Inject
    private ExchangeSettings settings;
    @Inject
    private Journal journal;
    @Inject
    private MessageIntake intake;
    @Inject
    private StaffDirectory directory;

    /** Each department that has a system of its own has a folder. */
    public void open() throws IOException {
        for (DepartmentView department : directory.departments()) {
            if (department.reportsBy() != null) {
                Files.createDirectories(settings.directory().resolve("in").resolve(department.code()));
            }
        }
    }

    /** @return name of the folder beside the file into which it is put away: {@code .done}, or {@code .error} where it cannot be accepted */
    public String take(Path file) {
        String department = file.getParent().getFileName().toString();
        try {
            intake.checkDrop(department);
            accept(department, file);
            return DONE;
        } catch (Problem problem) {
            LOG.warn("The dropped file {} of {} is not accepted: {}", file.getFileName(), department, problem.code());
            return ERROR;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void accept(String department, Path file) throws IOException {
        String key = key(file);
        String dropped = department + " " + key;
        boolean again = unsure.containsKey(dropped);
        Kept kept = again ? unsure.get(dropped) : keep(file);
        unsure.put(dropped, kept);
        boolean accepted = intake.receiveDropped(new ReceivedMessage(kept.id(), department, kept.sha256(), kept.bytes(), shown(file), key));
        unsure.remove(dropped);
        if (!accepted && !again) {
            journal.forget(kept.id());
            LOG.info("The dropped file {} of {} was accepted before and is not taken twice; to report it again, drop a copy", file.getFileName(), department);
        }
    }

    private Kept keep(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return journal.keep(bytes);
        }
    }

    private static String shown(Path file) {
        String name = file.getFileName().toString();
        return name.substring(Math.max(0, name.length() - ReceivedMessage.MAX_FILE_NAME));
    }

    /** The same after a crash that came between accepting the file and putting it away; another for every other file. */
    private static String key(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size();
    }
}
