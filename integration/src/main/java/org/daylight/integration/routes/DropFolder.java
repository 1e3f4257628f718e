package org.daylight.integration.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
        Kept kept;
        try (InputStream bytes = Files.newInputStream(file)) {
            kept = journal.keep(bytes);
        }
        if (!received(department, file, key, kept)) {
            journal.forget(kept.id());
        }
    }

    private boolean received(String department, Path file, String key, Kept kept) throws IOException {
        String name = file.getFileName().toString();
        String shown = name.substring(Math.max(0, name.length() - ReceivedMessage.MAX_FILE_NAME));
        try {
            return intake.receiveDropped(new ReceivedMessage(kept.id(), department, kept.sha256(), kept.bytes(), shown, key));
        } catch (RuntimeException fault) {
            journal.forget(kept.id());
            throw fault;
        }
    }

    /** The same after a crash that came between accepting the file and putting it away; another for every other file. */
    private static String key(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size();
    }
}
