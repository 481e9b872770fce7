import CommandLineKit
import Wording

/// The commands under `mentorctl roadmap`.
enum RoadmapCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "roadmap", Phrase(ru: "Дорожные карты и их сроки.", en: "Roadmaps and their deadlines."),
    aliases: ["карта", "карты"],
    [
      RoadmapImport.self, RoadmapList.self, RoadmapShow.self, RoadmapDue.self,
      RoadmapOverdue.self, RoadmapDone.self, RoadmapProgress.self, RoadmapEvidence.self,
      RoadmapSkip.self, RoadmapReopen.self, RoadmapEdit.self, RoadmapApprove.self,
      RoadmapDiff.self, RoadmapLintCommand.self, RoadmapMap.self, RoadmapTemplate.self,
      RoadmapExpand.self, RoadmapExport.self,
    ])
}
