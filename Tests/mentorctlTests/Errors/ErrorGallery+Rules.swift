import MentorCore
import Wording

extension ErrorGallery {
  /// The errors of import rules.
  static func rules() throws -> [ErrorSamples] {
    [
      samples(
        RulesError.self,
        [
          .noSuchRules("mentrs", near: ["mentors"]), .noSuchRules("анкеты", near: []),
          .severalFit(file: "анкеты.csv", names: ["mentors", "mentors-2"]),
          .otherTarget("mentors", .table(.mentors), asked: .table(.mentees)),
          .contradiction(
            "before",
            Phrase(
              ru: "в анкете before-mentee-uu нет вопроса «goal»",
              en: "before-mentee-uu has no question “goal”")),
          .noneFits(file: "анкеты.csv"),
          .unclearTarget(file: "список.csv", candidates: ["mentors", "mentees"]),
          .unclearTarget(file: "список.csv", candidates: []), .alreadyExists("mentors"),
        ])
    ]
  }
}
