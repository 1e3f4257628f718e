package org.daylight.integration.routes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.daylight.exchange.ExchangeJournal;
import org.daylight.integration.journal.Journal;
import org.daylight.integration.mail.NoticeMailPoll;
import org.daylight.integration.mail.NoticeMailRoute;
import org.daylight.integration.store.CertificateStorePoll;
import org.daylight.integration.store.CertificateStoreRoute;
import org.daylight.integration.sms.SmsPoll;
import org.daylight.integration.sms.SmsRoute;

/** The border opens when the application starts, after clearing away what a crash left half-done, and closes when it stops. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // the doors have their own
public class ExchangeStart {
    private static final int STOP_SECONDS = 10;

    @Inject
    private Journal journal;
    @Inject
    private ExchangeJournal accepted;
    @Inject
    private WaitingMessages waiting;
    @Inject
    private DropFolder dropFolder;
    @Inject
    private ExchangeRoutes routes;
    @Inject
    private NoticeMailRoute mail;
    @Inject
    private NoticeMailPoll mailPoll;
    @Inject
    private SmsRoute sms;
    @Inject
    private SmsPoll smsPoll;
    @Inject
    private CertificateStoreRoute store;
    @Inject
    private CertificateStorePoll storePoll;
    @Resource
    private ManagedThreadFactory threads;
    private CamelContext camel;

    @PostConstruct
    void open() {
        try {
            journal.clear(accepted::held);
            dropFolder.open();
            waiting.start();
            startRoutes();
        } catch (Exception fault) {
            throw new IllegalStateException("The border cannot be opened", fault);
        }
    }

    @PreDestroy
    void close() {
        waiting.stop();
        camel.stop();
    }

    private void startRoutes() throws Exception {
        DefaultCamelContext context = new DefaultCamelContext(false);
        context.getCamelContextExtension().setName("daylight-exchange");
        context.setApplicationContextClassLoader(getClass().getClassLoader());
        context.getExecutorServiceManager().setThreadPoolFactory(new ManagedThreads(threads));
        context.getShutdownStrategy().setTimeout(STOP_SECONDS);
        context.getShutdownStrategy().setTimeUnit(TimeUnit.SECONDS);
        context.getShutdownStrategy().setShutdownNowOnTimeout(true);
        context.disableJMX();
        context.addRoutes(routes);
        context.addRoutes(mail);
        context.addRoutes(mailPoll);
        context.addRoutes(store);
        context.addRoutes(storePoll);
        context.addRoutes(sms);
        context.addRoutes(smsPoll);
        context.start();
        camel = context;
    }
}
