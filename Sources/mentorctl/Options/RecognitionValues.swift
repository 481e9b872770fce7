import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension PartnerKind: NamedChoice {}
extension CouncilRole: NamedChoice {}
extension EventKind: NamedChoice {}
extension EventState: NamedChoice {}
extension EventRole: NamedChoice {}
extension AwardKind: NamedChoice {}
extension PracticeState: NamedChoice {}
