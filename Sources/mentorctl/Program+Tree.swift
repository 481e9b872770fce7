import CommandLineKit
import Wording

extension Program {
  /// All commands, by the headings of the help.
  static let tree = Tree(
    About(
      "mentorctl",
      Phrase(
        ru: "Программа наставничества: дорожные карты, базы, согласия, пары.",
        en: "Run a mentorship programme: roadmaps, pools, consents, pairs.")),
    sections: [
      CommandSection(
        Phrase(ru: "Начало работы", en: "Getting started"),
        [
          .command(Init.self), .command(Demo.self), .command(Tour.self),
          .command(Status.self), .command(CheckCommand.self),
        ]),
      CommandSection(
        Phrase(ru: "Дорожные карты", en: "Roadmaps"),
        [
          .command(Agenda.self), .command(Remind.self), .group(RoadmapCommands.group),
          .group(DeadlineCommands.group), .group(CalendarCommands.group),
        ]),
      CommandSection(
        Phrase(ru: "Люди", en: "People"),
        [
          .group(OrganizationCommands.group), .group(YearCommands.group),
          .group(PersonCommands.group),
          .group(MentorCommands.group), .group(MenteeCommands.group),
          .group(InterviewCommands.group), .group(TrainingCommands.group),
          .group(ClearanceCommands.group), .group(ImportCommands.group),
        ]),
      CommandSection(
        Phrase(ru: "Анкеты", en: "Surveys"), [.group(SurveyCommands.group)]),
      CommandSection(
        Phrase(ru: "Согласия", en: "Consents"),
        [.group(ConsentCommands.group), .group(RetentionCommands.group)]),
      CommandSection(
        Phrase(ru: "Формы", en: "Forms"), [.group(FormCommands.group)]),
      CommandSection(
        Phrase(ru: "Пары", en: "Pairs"),
        [
          .group(PairCommands.group), .group(GroupCommands.group),
          .group(PartnershipCommands.group),
        ]),
      CommandSection(
        Phrase(ru: "Встречи и планы", en: "Meetings and plans"),
        [
          .group(MeetingCommands.group), .group(FeedbackCommands.group), .group(PlanCommands.group),
        ]),
      CommandSection(
        Phrase(ru: "Приказы", en: "Orders"), [.group(OrderCommands.group)]),
      CommandSection(
        Phrase(ru: "Мониторинг", en: "Monitoring"), [.group(MonitoringCommands.group)]),
      CommandSection(
        Phrase(ru: "События и признание", en: "Events and recognition"),
        [
          .group(PartnerCommands.group), .group(CouncilCommands.group),
          .group(EventCommands.group), .group(AwardCommands.group),
          .group(PracticeCommands.group), .group(PublishCommands.group),
        ]),
      CommandSection(
        Phrase(ru: "Показатели и отчёты", en: "Indicators and reports"),
        [
          .group(IndicatorCommands.group), .group(StatisticsCommands.group),
          .group(ReportCommands.group),
          .command(ExportCommand.self),
        ]),
      CommandSection(
        Phrase(ru: "Каталог данных", en: "The data directory"),
        [.command(Doctor.self), .group(LogCommands.group), .command(ShowSchema.self)]),
      CommandSection(
        Phrase(ru: "Оболочка", en: "The shell"),
        [.command(ShellCompletion.self), .command(ManualPage.self)]),
    ])
}
