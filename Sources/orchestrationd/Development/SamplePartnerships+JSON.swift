// Part of Baton, a binary RPC system for Swift on Linux.
// SPDX-License-Identifier: Apache-2.0

extension SamplePartnerships {
    /// The content of Samples/partnerships.json, so that the program needs no file beside it; a test compares the two.
    static let json = #"""
        {
          "partnerships": [
            {
              "id": "cursor_technical",
              "name": "Cursor Technical Partnership",
              "type": "technical",
              "enabled": true,
              "priority": "PRIORITY_HIGH",
              "deliverables": [
                {"id": "editor_integration", "name": "Editor integration", "progress": 92.5, "status": "in review"},
                {"id": "code_completion", "name": "Code completion service", "progress": 88, "status": "in progress"},
                {"id": "build_pipeline", "name": "Shared build pipeline", "progress": 100, "status": "done"},
                {"id": "developer_guide", "name": "Developer guide", "progress": 74, "status": "in progress"}
              ],
              "metrics": [
                {"name": "uptime", "value": 99.95, "unit": "%", "direction": "DIRECTION_HIGHER_IS_BETTER"},
                {"name": "response_time", "value": 118, "unit": "ms", "direction": "DIRECTION_LOWER_IS_BETTER"},
                {"name": "success_rate", "value": 99.4, "unit": "%", "direction": "DIRECTION_HIGHER_IS_BETTER"},
                {"name": "error_rate", "value": 0.6, "unit": "%", "direction": "DIRECTION_LOWER_IS_BETTER"},
                {"name": "requests_per_minute", "value": 840, "unit": "1/min", "direction": "DIRECTION_HIGHER_IS_BETTER"}
              ]
            },
            {
              "id": "grok_brand",
              "name": "Grok Brand Partnership",
              "type": "brand",
              "enabled": true,
              "priority": "PRIORITY_MEDIUM",
              "deliverables": [
                {"id": "brand_guidelines", "name": "Brand guidelines", "progress": 95, "status": "in review"},
                {"id": "launch_campaign", "name": "Launch campaign", "progress": 61.5, "status": "in progress"},
                {"id": "press_kit", "name": "Press kit", "progress": 70, "status": "in progress"}
              ],
              "metrics": [
                {"name": "uptime", "value": 99.5, "unit": "%", "direction": "DIRECTION_HIGHER_IS_BETTER"},
                {"name": "response_time", "value": 310, "unit": "ms", "direction": "DIRECTION_LOWER_IS_BETTER"},
                {"name": "success_rate", "value": 97.2, "unit": "%", "direction": "DIRECTION_HIGHER_IS_BETTER"},
                {"name": "error_rate", "value": 2.8, "unit": "%", "direction": "DIRECTION_LOWER_IS_BETTER"},
                {"name": "requests_per_minute", "value": 210, "unit": "1/min", "direction": "DIRECTION_HIGHER_IS_BETTER"},
                {"name": "campaign_reach", "value": 42000, "unit": "people", "direction": "DIRECTION_HIGHER_IS_BETTER", "target": 60000}
              ]
            },
            {
              "id": "claude_strategic",
              "name": "Claude Strategic Partnership",
              "type": "strategic",
              "enabled": true,
              "priority": "PRIORITY_HIGH",
              "deliverables": [
                {"id": "joint_roadmap", "name": "Joint roadmap", "progress": 80, "status": "in progress"},
                {"id": "safety_review", "name": "Safety review", "progress": 100, "status": "done"},
                {"id": "decision_support", "name": "Decision support", "progress": 66, "status": "in progress"},
                {"id": "quarterly_report", "name": "Quarterly report", "progress": 45, "status": "in progress"}
              ],
              "metrics": [
                {"name": "uptime", "value": 99.9, "unit": "%", "direction": "DIRECTION_HIGHER_IS_BETTER"},
                {"name": "response_time", "value": 240, "unit": "ms", "direction": "DIRECTION_LOWER_IS_BETTER"},
                {"name": "success_rate", "value": 98.9, "unit": "%", "direction": "DIRECTION_HIGHER_IS_BETTER"},
                {"name": "error_rate", "value": 1.1, "unit": "%", "direction": "DIRECTION_LOWER_IS_BETTER"},
                {"name": "requests_per_minute", "value": 460, "unit": "1/min", "direction": "DIRECTION_HIGHER_IS_BETTER"},
                {"name": "review_backlog", "value": 12, "unit": "items", "direction": "DIRECTION_LOWER_IS_BETTER", "target": 10}
              ]
            },
            {
              "id": "perplexity_research",
              "name": "Perplexity Research Partnership",
              "type": "research",
              "enabled": true,
              "priority": "PRIORITY_MEDIUM",
              "deliverables": [
                {"id": "search_evaluation", "name": "Search evaluation", "progress": 58, "status": "in progress"},
                {"id": "citation_index", "name": "Citation index", "progress": 35.5, "status": "in progress"},
                {"id": "research_brief", "name": "Research brief", "progress": 72, "status": "in review"}
              ],
              "metrics": [
                {"name": "uptime", "value": 98.7, "unit": "%", "direction": "DIRECTION_HIGHER_IS_BETTER"},
                {"name": "response_time", "value": 620, "unit": "ms", "direction": "DIRECTION_LOWER_IS_BETTER"},
                {"name": "success_rate", "value": 95.3, "unit": "%", "direction": "DIRECTION_HIGHER_IS_BETTER"},
                {"name": "error_rate", "value": 4.7, "unit": "%", "direction": "DIRECTION_LOWER_IS_BETTER"},
                {"name": "requests_per_minute", "value": 95, "unit": "1/min", "direction": "DIRECTION_HIGHER_IS_BETTER"}
              ]
            }
          ]
        }

        """#
}
