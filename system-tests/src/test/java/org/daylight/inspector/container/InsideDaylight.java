package org.daylight.inspector.container;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.daylight.inspector.Poll;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real EAR with one more module: the tests of this ring, or the doors over HTTP. */
public final class InsideDaylight {
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE = "<module><web><web-uri>inspector.war</web-uri><context-root>/inspector</context-root></web></module>";

    private InsideDaylight() {
    }

    static EnterpriseArchive deployment() {
        return with(Testable.archiveToTest(tests()));
    }

    /** The application with {@link StepServlet}. */
    public static EnterpriseArchive withDoorsOverHttp() {
        return with(module().addClasses(StepServlet.class, As.class));
    }

    private static EnterpriseArchive with(WebArchive module) {
        File built = Path.of(System.getProperty("daylight.project", ".."), "ear/target/daylight.ear").toFile();
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "daylight.ear").importFrom(built).as(EnterpriseArchive.class);
        String descriptor = text(ear).replaceFirst("</module>(?!(?s:.)*</module>)", "</module>" + MODULE);
        return ear.addAsModule(module).setApplicationXML(new StringAsset(descriptor));
    }

    private static WebArchive tests() {
        return module().addPackage(InsideDaylight.class.getPackage()).addClass(Poll.class).addAsLibrary(jarOf(Assertions.class));
    }

    private static WebArchive module() {
        return ShrinkWrap.create(WebArchive.class, "inspector.war").addAsWebInfResource(new StringAsset(""), "beans.xml")
                .addAsManifestResource(new StringAsset("Dependencies: org.wildfly.security.elytron-base\n"), "MANIFEST.MF");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String text(EnterpriseArchive ear) {
        try (var descriptor = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
