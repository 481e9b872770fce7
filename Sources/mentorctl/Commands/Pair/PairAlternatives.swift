import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair alternatives`.
struct PairAlternatives: Command {
  static let about = About(
    "alternatives",
    Phrase(
      ru: "Показать, кого ещё можно выбрать и чего это стоит.",
      en: "Show who else is possible, and what it would cost."),
    discussion: Phrase(
      ru: "Для наставляемого или наставника — остальные возможные пары, от самой дешёвой: сколько "
        + "пар и баллов потерял бы лучший подбор и у кого сменился бы наставник. Без имени — какие "
        + "пары лучшего подбора единственно возможны, а какие можно заменить без потерь. Лучший — с "
        + "наибольшей суммой баллов, какой бы целью ни было составлено предложение.",
      en: "For a mentee or a mentor the other possible pairs, the cheapest first: how many pairs "
        + "and points the best matching would lose, and who would get another mentor. Without a "
        + "name: which pairs of the best matching are the only ones, and which could be exchanged "
        + "without loss. The best one has the highest total score, whatever a proposal aimed at."),
    examples: [
      Example(
        "mentorctl pair alternatives E-9",
        Phrase(ru: "Другие наставники для E-9.", en: "Other mentors for E-9.")),
      Example(
        "mentorctl pair alternatives",
        Phrase(ru: "Где выбор за вами.", en: "Where the choice is yours.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(ru: "Участник сейчас не подбирается.", en: "The participant cannot be paired now."))
    ])

  @Argument(
    "participant", value: ValueName(ru: "участник", en: "participant"),
    completion: .dynamic("mentees"),
    Phrase(
      ru: "Наставляемый (E-9) или наставник (M-5): код или фамилия.",
      en: "The mentee (E-9) or the mentor (M-5): identifier or surname."))
  var participant: RecordReference?

  @OptionGroup var narrowing: FormOption

  func run(in context: AppContext) throws -> Answer {
    let ((graph, participant), notes) = try context.read { snapshot throws(WorkspaceError) in
      let pool = try snapshot.pool(year: context.options.year, on: context.today)
      let graph = CandidateGraph(
        pool: pool, criteria: try snapshot.load(.criteria), form: try narrowing.code(in: pool))
      return (graph, try self.participant?.participant(in: pool, context))
    }
    return try context.watching { observer in
      let matching = try Matching(graph, watchedBy: observer)
      let report = AlternativesReport(
        context: context, pool: graph.pool, isExact: matching.holdsAll)
      switch participant {
      case nil:
        let choices = try matching.equalChoices(watchedBy: observer)
        return Answer(report: report.report(choices), notes: notes)
      case .mentee(let mentee):
        let list = try matching.alternatives(of: mentee, watchedBy: observer)
        return Answer(report: report.report(list, ofMentee: mentee.id), notes: notes)
      case .mentor(let mentor):
        let list = try matching.alternatives(of: mentor, watchedBy: observer)
        return Answer(report: report.report(list, ofMentor: mentor.id), notes: notes)
      }
    }
  }
}
