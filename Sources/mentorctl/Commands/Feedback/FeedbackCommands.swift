import CommandLineKit
import Wording

/// The commands under `mentorctl feedback`.
enum FeedbackCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "feedback",
    Phrase(
      ru: "Обратная связь участников о встречах.",
      en: "What participants say about meetings."),
    aliases: ["обратная-связь", "отзыв", "отзывы"],
    [FeedbackAdd.self, FeedbackCollect.self, FeedbackList.self, FeedbackMissing.self])
}
