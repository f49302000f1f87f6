import type { ReactNode } from "react";
import { Tabs as RacTabs, Tab, TabList, TabPanel } from "react-aria-components";
import "./tabs.css";

export interface TabPage<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** How many wait there. */
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

/** Parts of a page, of which one is seen. */
export const Tabs = <Id extends string>(props: {
  label: string;
  pages: readonly TabPage<Id>[];
  value: Id;
  onChange: (id: Id) => void;
}) => (
  <RacTabs className="tabs" selectedKey={props.value} onSelectionChange={(id) => props.onChange(id as Id)}>
    <TabList aria-label={props.label} className="tab-list">
      {props.pages.map(({ id, name, count }) => (
        <Tab key={id} id={id} className="tab">
          {name}
          {count ? <span className="count">{count}</span> : null}
        </Tab>
      ))}
    </TabList>
    {props.pages.map(({ id, content }) => (
      <TabPanel key={id} id={id} className="tab-panel">
        {content}
      </TabPanel>
    ))}
  </RacTabs>
);
